# Sourced by ./readout, ./lab, ./test, ./format and .ci/run; works in bash 3.2 and newer.
#
# find_jdk NEEDED  finds a JDK of at least version NEEDED, exports its folder as JAVA_HOME and its
#                  version as JDK_VERSION; says on stderr what is missing and returns 1 otherwise.
#
# READOUT_JAVA_HOME decides when it is set. Otherwise the newest JDK wins, and of equally new ones
# the first in the order of jdk_candidates.

# The version of the JDK in folder $1 as a number, 0 when there is none with a compiler.
jdk_version() {
  jdk_version_found=0
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=*)
        line=${line#JAVA_VERSION=}
        line=${line//\"/}
        line=${line#1.}
        line=${line%%[!0-9]*}
        [ -z "$line" ] || jdk_version_found=$line
        return 0
        ;;
    esac
  done <"$1/release"
}

# The folder of the JDK that owns the java on the PATH, links followed; empty when there is none.
jdk_on_path() {
  jdk_on_path_found=
  local java target
  java=$(command -v java 2>/dev/null) || return 0
  while [ -L "$java" ]; do
    target=$(readlink "$java") || return 0
    case $target in
      /*) java=$target ;;
      *) java=${java%/*}/$target ;;
    esac
  done
  case $java in
    /usr/bin/java) ;; # macOS: a stub that stands for no JDK in particular
    */bin/java) jdk_on_path_found=${java%/bin/java} ;;
  esac
}

# Fills the array jdk_found with the folders in which a JDK may be.
jdk_candidates() {
  jdk_on_path
  jdk_found=(
    "${JAVA_HOME:-}"
    "$jdk_on_path_found"
    /usr/lib/jvm/*
    /usr/java/*
    /usr/local/openjdk-*
    /opt/*
    /opt/java/*
    /opt/jdk/*
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/*
    "${HOME:-}"/.jdks/*
    /Library/Java/JavaVirtualMachines/*/Contents/Home
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec
  )
  if [ -x /usr/libexec/java_home ]; then
    jdk_found+=("$(/usr/libexec/java_home 2>/dev/null)")
  fi
}

jdk_missing() {
  {
    echo "readout: needs a JDK of version $1 or newer (25 starts fastest), $2"
    echo "  Install one (https://adoptium.net; Debian: apt install openjdk-25-jdk;"
    echo "  macOS: brew install openjdk), or point READOUT_JAVA_HOME at its folder."
  } >&2
}

find_jdk() {
  local needed=$1 best= best_version=0 folder
  if [ -n "${READOUT_JAVA_HOME:-}" ]; then
    jdk_version "$READOUT_JAVA_HOME"
    best=$READOUT_JAVA_HOME best_version=$jdk_version_found
    if [ "$best_version" -lt "$needed" ]; then
      jdk_missing "$needed" "but READOUT_JAVA_HOME=$READOUT_JAVA_HOME holds none."
      return 1
    fi
  else
    jdk_candidates
    for folder in "${jdk_found[@]}"; do
      [ -n "$folder" ] || continue
      jdk_version "$folder"
      if [ "$jdk_version_found" -gt "$best_version" ]; then
        best=$folder best_version=$jdk_version_found
      fi
    done
    if [ "$best_version" -eq 0 ]; then
      jdk_missing "$needed" "and found none."
      return 1
    elif [ "$best_version" -lt "$needed" ]; then
      jdk_missing "$needed" "and found only version $best_version in $best."
      return 1
    fi
  fi
  export JAVA_HOME=$best JDK_VERSION=$best_version
}
