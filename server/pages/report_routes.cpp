#include "server/pages/report_routes.h"

#include "engine/base/utf8.h"
#include "engine/catalog/json.h"
#include "engine/catalog/personal_data.h"
#include "engine/store/reports.h"
#include "server/api/editing_call.h"
#include "server/api/report_tables.h"
#include "server/api/signed_in.h"
#include "server/http/rate_limit.h"
#include "server/pages/language.h"
#include "server/pages/link.h"
#include "server/pages/page_answer.h"
#include "server/pages/report_page.h"
#include "server/pages/report_texts.h"

namespace socialmap::pages {
namespace {

/// What the handlers share.
struct Door {
  api::CurrentMap map;
  api::Desk const* desk;
};

http::Response html(ReportPage const& page, int status = 200) {
  return page_answer(render(page), http::Caching::no_store, status);
}

std::vector<HelpLine> contacts_of(SocialMap const& map, ActivityId id) {
  auto const& contact = map.catalogue().activity(id).contact;
  auto const& provider = map.catalogue().provider(id);
  auto const phone = contact && contact->phone ? contact->phone : provider.phone;
  return {{"", provider.name, phone.value_or("")}};
}

ReportPage page_of(Door const& door, SocialMap const& map, ActivityId id) {
  auto const& activity = map.catalogue().activity(id);
  ReportPage page{.frame = frame_of(map.catalogue().municipality),
                  .title = activity.title,
                  .offer_href = offer_url(activity.id),
                  .form_href = ""};
  page.frame.listed = false;
  if (door.desk && door.desk->reports && door.desk->report_limit)
    page.form_href = page.offer_href + "/klopt-niet";
  else
    page.contacts = contacts_of(map, id);
  return page;
}

std::optional<ActivityId> shown_offer(SocialMap const& map, http::Request const& request) {
  auto const id = map.slugs().activity(request.path_values.at("id"));
  return id && map.is_shown(*id) ? id : std::nullopt;
}

http::Response refused(ReportPage page, std::string_view mistake, int status) {
  page.mistake = mistake;
  return html(page, status);
}

/// The same check as the API's.
std::optional<api::ReportBody> read(ReportPage const& page) {
  Node node{NodeMap{}};
  if (!page.field.empty()) node.set("field", page.field);
  node.set("message", page.message);
  try {
    return api::read_body(api::report_body_record(), to_json(node));
  } catch (InvalidInput const&) {
    return std::nullopt;  // the page says in Dutch what is wrong
  }
}

std::string_view mistake_in(std::string const& message) {
  if (contact_data_in(message)) return report_texts().report_personal;
  bool const empty = message.find_first_not_of(" \t\r\n") == std::string::npos;
  if (empty) return report_texts().report_empty;
  return characters_in(message) > api::kLongestReport ? report_texts().report_too_long
                                                      : report_texts().report_plain;
}

http::Response show(Door const& door, http::Request const& request) {
  auto const map = door.map();
  auto const id = shown_offer(*map, request);
  return id ? html(page_of(door, *map, *id)) : http::not_found("There is no such offer.");
}

http::Response take(Door const& door, http::Request const& request) {
  auto const map = door.map();
  auto const id = shown_offer(*map, request);
  if (!id) return http::not_found("There is no such offer.");
  auto page = page_of(door, *map, *id);
  if (page.form_href.empty()) return html(page, 403);
  auto const sent = http::parse_query(request.body).value_or(http::Query{});
  page.field = value_of(sent, "field");
  page.message = value_of(sent, "message");
  if (api::is_from_another_site(request))
    return refused(std::move(page), report_texts().report_other_site, 403);
  auto const body = read(page);
  if (!body) return refused(page, mistake_in(page.message), 400);
  if (auto const wait =
          door.desk->report_limit->refused_for(request.client_address, std::chrono::steady_clock::now())) {
    auto response = refused(std::move(page), report_texts().report_too_often, 429);
    response.headers.emplace_back("Retry-After", std::to_string(wait->count()));
    return response;
  }
  auto const& activity = map->catalogue().activity(*id).id;
  if (!door.desk->reports->add({activity, body->field, body->message}, door.desk->now()))
    return refused(std::move(page), report_texts().report_full, 429);
  page.taken = true;
  return html(page, 201);
}

}  // namespace

std::vector<http::Route> report_routes(api::CurrentMap const& map, api::Desk const* desk) {
  Door const door{map, desk};
  http::Route form;
  form.pattern = "/activiteiten/{id}/klopt-niet";
  form.handler = [door](http::Request const& request) { return show(door, request); };
  auto sent = form;
  sent.method = "POST";
  sent.consumes = "application/x-www-form-urlencoded";
  sent.rate_limited = true;
  sent.handler = [door](http::Request const& request) { return take(door, request); };
  return with_english({std::move(form), std::move(sent)});
}

}  // namespace socialmap::pages
