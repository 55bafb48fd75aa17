#include "server/pages/coach_routes.h"

#include "server/pages/coach_page.h"
#include "server/pages/desk_gate.h"
#include "server/pages/page_answer.h"

namespace socialmap::pages {

std::vector<http::Route> coach_routes(api::CurrentMap const& map, api::Desk const* desk) {
  auto const show = [](SocialMap const& current, api::SignedIn const& who, http::Request const&) {
    auto const& municipality = current.catalogue().municipality;
    return page_answer(render(CoachPage{frame_of(municipality), who.csrf, municipality.passes}),
                       http::Caching::no_store);
  };
  return {desk_route("/coach", map, desk,
                     {KeyRole::coach, KeyRole::moderator, KeyRole::municipality, KeyRole::admin}, show)};
}

}  // namespace socialmap::pages
