# What actions/checkout does, with the git commands it uses.
set -euo pipefail
export GIT_TERMINAL_PROMPT=0
mkdir -p "$FOLDER" && cd -P "$FOLDER"
if [ -d .git ]; then
  if [ "$CLEAN" = true ]; then git clean -ffdxq && git reset --quiet --hard; fi
else
  find . -mindepth 1 -delete
  git init --quiet && git remote add origin "$GITHUB_SERVER_URL/$REPOSITORY"
fi
basic="$(printf 'x-access-token:%s' "$TOKEN" | base64 -w0)"
echo "::add-mask::$basic"
# Since its version 6 the action keeps the header in a file beside the workspace, included for this repository only.
secret="$RUNNER_TEMP/git-credentials-$(cat /proc/sys/kernel/random/uuid).config" include="includeIf.gitdir:$PWD/.git.path"
git config --file "$secret" "http.$GITHUB_SERVER_URL/.extraheader" "AUTHORIZATION: basic $basic"
git config --local "$include" "$secret"
git config --local gc.auto 0
if [ -n "$REF" ] || [ "$REPOSITORY" != "$GITHUB_REPOSITORY" ]; then want="${REF:-HEAD}"; else want="$GITHUB_SHA" REF="$GITHUB_REF"; fi
what=(--depth="$DEPTH" origin)
if [ "$DEPTH" = 0 ]; then what=(--prune origin '+refs/heads/*:refs/remotes/origin/*' '+refs/tags/*:refs/tags/*'); fi
git -c protocol.version=2 fetch --quiet --no-tags --no-recurse-submodules "${what[@]}" "$want"
# Of several refs, FETCH_HEAD would name the first: what is wanted is asked for once more, alone.
if [ "$DEPTH" = 0 ]; then git -c protocol.version=2 fetch --quiet --no-tags origin "$want"; fi
commit="$(git rev-parse 'FETCH_HEAD^{commit}')" branch=''
case "$REF" in
  refs/heads/*) branch="${REF#refs/heads/}" ;;
  refs/* | '') ;;
  *) if git ls-remote --exit-code --quiet origin "refs/heads/$REF" >/dev/null; then branch="$REF"; fi ;;
esac
if [ -n "$branch" ]; then
  git update-ref "refs/remotes/origin/$branch" "$commit" && git checkout --quiet --force -B "$branch" "$commit"
else
  git checkout --quiet --force --detach "$commit"
fi
if [ "$PERSIST" != true ]; then git config --local --unset-all "$include" && rm "$secret"; fi
echo "commit=$commit" >>"$GITHUB_OUTPUT"
