package org.baigong.adapters.identity.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.baigong.adapters.identity.Issuer;

/** The discovery document (OpenID Connect Discovery, RFC 8414). */
@WebServlet("/identity/.well-known/openid-configuration")
public class MetadataServlet extends ProviderServlet {
    private static final long serialVersionUID = 1L;

    @Override
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=3600");
        answer(metadata(issuer()).toJSONObject().toString(), response);
    }

    static OIDCProviderMetadata metadata(Issuer issuer) {
        OIDCProviderMetadata metadata = new OIDCProviderMetadata(
                new com.nimbusds.oauth2.sdk.id.Issuer(issuer.id()), List.of(SubjectType.PUBLIC), issuer.at("/jwks"));
        metadata.setAuthorizationEndpointURI(issuer.at("/authorize"));
        metadata.setTokenEndpointURI(issuer.at("/token"));
        metadata.setRevocationEndpointURI(issuer.at("/revoke"));
        metadata.setUserInfoEndpointURI(issuer.at("/userinfo"));
        metadata.setEndSessionEndpointURI(issuer.at("/logout"));
        metadata.setScopes(new Scope("openid"));
        metadata.setResponseTypes(List.of(ResponseType.CODE));
        metadata.setResponseModes(List.of(ResponseMode.QUERY));
        metadata.setGrantTypes(
                List.of(GrantType.AUTHORIZATION_CODE, GrantType.REFRESH_TOKEN, GrantType.CLIENT_CREDENTIALS));
        List<ClientAuthenticationMethod> methods = List.of(
                ClientAuthenticationMethod.NONE,
                ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
                ClientAuthenticationMethod.CLIENT_SECRET_POST);
        metadata.setTokenEndpointAuthMethods(methods);
        metadata.setRevocationEndpointAuthMethods(methods);
        metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
        metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.ES256));
        metadata.setClaims(List.of("sub", "name", "preferred_username", "auth_time", "amr", "sid", "nonce", "groups"));
        metadata.setSupportsAuthorizationResponseIssuerParam(true);
        metadata.setSupportsRequestURIParam(false);
        return metadata;
    }
}
