#include "server/pages/desk_gate.h"

#include <algorithm>

#include "server/pages/desk_page.h"
#include "server/pages/desk_texts_nl.h"
#include "server/pages/link.h"
#include "server/pages/page_answer.h"

namespace socialmap::pages {

http::Route desk_route(std::string pattern, api::CurrentMap const& map, api::Desk const* desk,
                       std::vector<KeyRole> roles, ShowDesk show) {
  http::Route route;
  route.pattern = std::move(pattern);
  route.handler = [map, desk, roles = std::move(roles),
                   show = std::move(show)](http::Request const& request) {
    auto const current = map();
    // Who follows the link at the foot of every page finds out, which is no error.
    if (!desk || !desk->sessions) return desk_refusal(*current, nl::kDeskReadOnly, 200);
    auto who = api::signed_in(*desk, request);
    if (!who) return sent_on(303, url_of("/aanmelden", {{"naar", request.path}}));
    if (std::find(roles.begin(), roles.end(), who->key.role) == roles.end())
      return desk_refusal(*current, nl::kDeskWrongRole);
    return show(*current, std::move(*who), request);
  };
  return route;
}

http::Response desk_refusal(SocialMap const& map, std::string_view why, int status) {
  auto const frame = frame_of(map.catalogue().municipality);
  return page_answer(desk_refusal_page(frame, nl::kDeskRefused, why), http::Caching::no_store, status);
}

}  // namespace socialmap::pages
