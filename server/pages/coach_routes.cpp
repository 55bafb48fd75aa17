#include "server/pages/coach_routes.h"

#include "server/api/signed_in.h"
#include "server/pages/coach_page.h"
#include "server/pages/coach_texts_nl.h"

namespace socialmap::pages {
namespace {

http::Response answer(int status, std::string body) {
  http::Response response;
  response.status = status;
  response.content_type = "text/html; charset=utf-8";
  response.body = std::move(body);
  response.caching = http::Caching::no_store;
  return response;
}

http::Response refused(Frame frame) {
  frame.listed = false;
  return answer(403, page(frame, nl::kCoachDesk,
                          {el("h1", text(nl::kCoachDesk)), el("p", text(nl::kCoachDeskRefused)),
                           el("p", el("a", {{"href", "/aanmelden"}}, text(nl::kCoachDeskOtherKey)))}));
}

http::Response show(api::CurrentMap const& map, api::Desk const& desk, http::Request const& request) {
  auto const who = api::signed_in(desk, request);
  if (!who) {
    auto moved = answer(303, "");
    moved.headers.emplace_back("Location", "/aanmelden?naar=/coach");
    return moved;
  }
  auto frame = frame_of(map()->catalogue().municipality);
  if (who->key.role == KeyRole::publisher) return refused(std::move(frame));
  return answer(200, render(CoachPage{std::move(frame), who->csrf, map()->catalogue().municipality.passes}));
}

}  // namespace

std::vector<http::Route> coach_routes(api::CurrentMap const& map, api::Desk const* desk) {
  if (!desk || !desk->sessions) return {};
  http::Route route;
  route.pattern = "/coach";
  route.handler = [map, desk](http::Request const& request) { return show(map, *desk, request); };
  return {std::move(route)};
}

}  // namespace socialmap::pages
