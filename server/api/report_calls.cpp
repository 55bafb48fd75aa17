#include <charconv>

#include "server/api/editing_call.h"
#include "server/api/listing.h"
#include "server/api/report_tables.h"
#include "server/api/resources.h"
#include "server/http/rate_limit.h"

namespace socialmap::api {
namespace {

http::Response too_many(std::chrono::seconds wait, std::string detail) {
  auto response = problem(429, std::move(detail));
  response.headers.emplace_back("Retry-After", std::to_string(wait.count()));
  return response;
}

struct ReportDoor {
  CurrentMap map;
  Desk const* desk;
};

http::Response take_report(ReportDoor const& door, http::Request const& request) {
  if (!door.desk || !door.desk->reports || !door.desk->report_limit)
    return problem(403, "This server takes no reports: it only reads.");
  auto const map = door.map();
  auto const id = map->slugs().activity(request.path_values.at("id"));
  if (!id || !map->is_shown(*id)) return http::not_found("There is no activity with this id.");
  auto body = read_body(report_body_record(), request.body);
  if (auto const wait =
          door.desk->report_limit->refused_for(request.client_address, std::chrono::steady_clock::now()))
    return too_many(*wait, "Try again in " + std::to_string(wait->count()) + " seconds.");
  auto const& activity = map->catalogue().activity(*id).id;
  auto const now = door.desk->now();
  auto const number =
      door.desk->reports->add({activity, std::move(body.field), std::move(body.message)}, now);
  if (!number)
    return too_many(std::chrono::hours{24},
                    "Many reports wait for this offer already; a moderator looks at them.");
  ReportReceipt const receipt{activity, door.desk->reports->find(*number).value().made_at};
  auto response = json_answer(to_json(report_receipt_record(), receipt), http::Caching::no_store);
  response.status = 201;
  return response;
}

std::int64_t number_in(std::string const& text) {
  std::int64_t number = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() ? number : 0;
}

http::Response decide(EditingCall const& call) {
  auto& reports = *call.desk().reports;
  auto const number = number_in(call.id());
  if (!reports.find(number)) return http::not_found("There is no report with this number.");
  auto const body = read_body(decision_body_record(), call.request().body);
  ReportDecision const decision{body.outcome, call.key().id, body.note.value_or("")};
  auto const decided = reports.decide(number, decision, call.desk().now(), idempotency_of(call.request()));
  if (decided == Decided::reused) return reused_key();
  if (decided == Decided::not_open) return problem(409, "This report was decided before.");
  return json_answer(to_json(report_record(), reports.find(number).value()), http::Caching::no_store);
}

Endpoint report_endpoint(CurrentMap const& map, Desk const* desk) {
  Endpoint endpoint;
  endpoint.method = "POST";
  endpoint.path = "/activities/{id}/reports";
  endpoint.operation_id = "reportActivity";
  endpoint.tag = "activities";
  endpoint.summary = "Say that something about an offer is not right; for everybody, without a key";
  endpoint.body = schema_of(report_body_record());
  endpoint.answer = schema_of(report_receipt_record());
  endpoint.not_found = true;
  endpoint.created = true;
  ReportDoor const door{map, desk};
  endpoint.handler = [door](http::Request const& request) { return take_report(door, request); };
  return endpoint;
}

Endpoint decision_endpoint(Desk const* desk) {
  Endpoint endpoint;
  endpoint.method = "POST";
  endpoint.path = "/reports/{id}/decisions";
  endpoint.operation_id = "decideReport";
  endpoint.tag = "moderation";
  endpoint.summary = "Say what became of a report; its words are deleted a month later";
  endpoint.body = schema_of(decision_body_record());
  endpoint.answer = schema_of(report_record());
  endpoint.not_found = true;
  endpoint.unconditional = true;
  endpoint.roles = {KeyRole::moderator};
  endpoint.handler = [desk](http::Request const& request) { return decide(EditingCall(*desk, request)); };
  return endpoint;
}

}  // namespace

std::vector<Endpoint> report_endpoints(CurrentMap const& map, Desk const* desk) {
  return {report_endpoint(map, desk), decision_endpoint(desk)};
}

}  // namespace socialmap::api
