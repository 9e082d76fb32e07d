#!/usr/bin/env bash
# Builds what is stale and starts the laboratory (training, evaluation, benchmarks): ./lab --help
self=${BASH_SOURCE[0]}
while [ -L "$self" ]; do
  target=$(readlink "$self")
  case $target in
    /*) self=$target ;;
    *) self=$(dirname "$self")/$target ;;
  esac
done
home=$(cd -P "$(dirname "$self")" && pwd) || exit 1
. "$home/jdk.sh"
. "$home/launch.sh"
find_jdk 21 || exit 1
build lab || exit 1
start lab "$@"
