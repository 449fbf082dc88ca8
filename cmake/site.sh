# shellcheck shell=bash disable=SC2154 # guides: see build.sh
# What the guides of content/ are published as. The only guide is dist/site, beside it the same in one file
# and a configuration for nginx; several have a folder each in which these three lie, dist/guides/NAME, so
# that none lies in another and each can be put where it is wanted.

# home_of GUIDE: the folder in which its site lies.
home_of() { if [ ${#guides[@]} = 1 ]; then echo dist; else echo "dist/guides/${1##*/}"; fi; }

# sites: where all of them lie.
sites() { if [ ${#guides[@]} = 1 ]; then echo dist/site; else echo "dist/guides/*/site"; fi; }

# address_of GUIDE: where it will be published: several lie side by side at WENLU_ADDRESS.
address_of() {
  local address=${WENLU_ADDRESS:-}
  if [ -n "$address" ] && [ ${#guides[@]} != 1 ]; then address=${address%/}/${1##*/}/; fi
  echo "$address"
}

# build_site [--no-pdf]
build_site() {
  local guide options=()
  if [ "${1:-}" != --no-pdf ] && need_chromium; then
    if chromium_may_start; then
      options+=(--pdf)
    else
      warn "NO PDFS OR PICTURES: root cannot have Chromium's sandbox; without it: WENLU_CHROMIUM_SANDBOX=off"
    fi
  fi
  forget_other_sites
  for guide in "${guides[@]}"; do publish_guide "$guide" "${options[@]}"; done
}

# publish_guide GUIDE OPTIONS...: unless its site is as it would be.
publish_guide() {
  local guide=$1 home address made options=("${@:2}")
  home=$(home_of "$guide")
  address=$(address_of "$guide")
  if [ -n "$address" ]; then options+=(--address "$address"); fi
  if [ -n "${WENLU_HOSTS:-}" ]; then options+=(--hosts "$WENLU_HOSTS"); fi
  made=build/made/${home//\//-}
  if [ "$(cat "$made" 2>/dev/null)" = "${options[*]}" ] && is_newer "$home/site" dist/wenlu "$guide"; then
    return
  fi
  say "writing the site of $guide"
  mkdir -p "$home" build/made
  dist/wenlu publish "$guide" -o "$home/site" --single "$home/wenlu.html" --nginx "$home/nginx.conf" \
    "${options[@]}" || fail "$guide could not be published"
  printf '%s' "${options[*]}" >"$made"
}

# forget_other_sites: those of guides that are gone, or that lay elsewhere when there were more or fewer.
forget_other_sites() {
  local home
  if [ ${#guides[@]} = 1 ]; then
    rm -rf dist/guides
  else
    rm -rf dist/site dist/wenlu.html dist/wenlu.html.sha256 dist/nginx.conf
  fi
  for home in dist/guides/*; do [ -e "content/${home##*/}/guide.json" ] || rm -rf "$home"; done
}
