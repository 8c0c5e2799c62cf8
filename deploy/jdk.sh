# Sourced by the scripts beside it: finds a JDK of version 17 or newer and Maven, or says in one sentence what is missing.
# Sets JAVA and JAVA_MAJOR.

jdk_refuse() {
  echo "$1" >&2
  echo "$2" >&2
  exit 1
}

jdk_check() {
  local bin=""
  if [[ -n "${JAVA_HOME:-}" ]]; then
    bin="$JAVA_HOME/bin/"
  fi
  JAVA="${bin}java"
  if ! command -v "$JAVA" > /dev/null || ! command -v "${bin}javac" > /dev/null; then
    jdk_refuse "需要 JDK 17 或更新版本(java 和 javac),但没有找到。" \
      "A JDK 17 or newer (java and javac) is needed, and none was found."
  fi
  JAVA_MAJOR="$("${bin}javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p')"
  if [[ -z "$JAVA_MAJOR" || "$JAVA_MAJOR" -lt 17 ]]; then
    jdk_refuse "需要 JDK 17 或更新版本,现有的太旧:$("${bin}javac" -version 2>&1)。" \
      "A JDK 17 or newer is needed, and this one is too old: $("${bin}javac" -version 2>&1)."
  fi
  if ! command -v mvn > /dev/null; then
    jdk_refuse "需要 Maven(mvn),但没有找到。" "Maven (mvn) is needed, and was not found."
  fi
}
