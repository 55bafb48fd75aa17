#include "server/pages/desk_routes.h"

#include <algorithm>

#include "server/pages/desk_gate.h"
#include "server/pages/desk_page.h"
#include "server/pages/desk_texts_nl.h"
#include "server/pages/offer_view.h"
#include "server/pages/page_answer.h"

namespace socialmap::pages {
namespace {

using api::Desk;
using api::SignedIn;

std::vector<KeyRole> publishers() { return {KeyRole::publisher, KeyRole::moderator, KeyRole::admin}; }
std::vector<KeyRole> moderators() { return {KeyRole::moderator, KeyRole::admin}; }

Frame desk_frame(SocialMap const& map, std::string_view path, std::string_view module) {
  auto frame = frame_of(map.catalogue().municipality);
  frame.listed = false;
  frame.path = path;
  frame.modules = {module};
  frame.styles = {"desk/desk.css", "desk/sign_in.css"};
  return frame;
}

DeskList schemes(std::string_view id, std::vector<Scheme> const& all) {
  DeskList list{id};
  for (auto const& one : all) list.options.emplace_back(one.id, one.label);
  return list;
}

DeskList providers_of(SocialMap const& map, AccessKey const& key) {
  DeskList list{"providers"};
  auto const& all = map.catalogue().providers;
  for (auto const& one : all)
    if (api::may_touch(key, one.id)) list.options.emplace_back(one.id, one.name);
  std::sort(list.options.begin(), list.options.end(),
            [](auto const& a, auto const& b) { return a.second < b.second; });
  return list;
}

/// What stands in no vocabulary: the municipality's own.
std::vector<DeskList> lists_of(SocialMap const& map, AccessKey const& key) {
  auto const& catalogue = map.catalogue();
  DeskList guides{"guides"};
  for (auto const& one : catalogue.network.professionals) guides.options.emplace_back(one.id, one.name);
  DeskList neighbourhoods{"neighbourhoods"};
  for (auto const& one : catalogue.neighbourhoods) neighbourhoods.options.emplace_back(one.id, one.name);
  return {providers_of(map, key), schemes("passes", catalogue.municipality.passes),
          schemes("funding", catalogue.municipality.funding_routes), std::move(guides),
          std::move(neighbourhoods)};
}

struct Kind {
  std::string_view path;
  std::string_view title;
  std::string_view lead;
  std::string_view module;
};

http::Response shell(SocialMap const& map, SignedIn who, Kind const& kind) {
  auto lists = lists_of(map, who.key);
  DeskPage const page{desk_frame(map, kind.path, kind.module),
                      kind.title,
                      kind.lead,
                      std::move(who),
                      to_string(map.today()),
                      std::move(lists)};
  return page_answer(render(page), http::Caching::no_store);
}

/// As a visitor would see it, whatever its status.
http::Response preview(SocialMap const& map, SignedIn const& who, std::string const& activity) {
  auto const id = map.slugs().activity(activity);
  if (!id) return http::not_found("There is no such offer.");
  if (!api::may_touch(who.key, map.catalogue().provider(*id).id))
    return desk_refusal(map, nl::kDeskWrongRole);
  auto page = offer_page_of(map, *id);
  page.notice = nl::kPreviewNotice;
  page.frame.listed = false;
  page.frame.share = false;
  page.frame.path.clear();
  // Only what is published has a calendar and can be reported.
  page.calendar.clear();
  page.report_href.clear();
  page.frame.styles = {"desk/desk.css"};
  return page_answer(render(page), http::Caching::no_store);
}

}  // namespace

std::vector<http::Route> desk_routes(api::CurrentMap const& map, Desk const* desk) {
  auto const showing = [](Kind const& kind) {
    return [kind](SocialMap const& current, SignedIn who, http::Request const&) {
      return shell(current, std::move(who), kind);
    };
  };
  return {desk_route("/aanbieder", map, desk, publishers(),
                     showing({"/aanbieder", nl::kPublisherDesk, nl::kPublisherLead, "publisher/desk.mjs"})),
          desk_route("/aanbieder/voorbeeld/{id}", map, desk, publishers(),
                     [](SocialMap const& current, SignedIn who, http::Request const& request) {
                       return preview(current, who, request.path_values.at("id"));
                     }),
          desk_route("/redactie", map, desk, moderators(),
                     showing({"/redactie", nl::kModeratorDesk, nl::kModeratorLead, "moderator/desk.mjs"}))};
}

}  // namespace socialmap::pages
