#include "server/api/editing_call.h"

#include <charconv>

#include "engine/calendar/zone.h"
#include "server/api/edit_tables.h"
#include "server/api/endpoint.h"
#include "server/api/listing.h"

namespace socialmap::api {
namespace {

/// The revision in If-Match, as an answer's ETag gave it.
std::optional<std::int64_t> expected_revision(http::Request const& request) {
  auto tag = http::trimmed(request.header("If-Match").value_or(""));
  if (tag.size() < 3 || tag.front() != '"' || tag.back() != '"') return std::nullopt;
  tag = tag.substr(1, tag.size() - 2);
  std::int64_t revision = 0;
  auto const [end, error] = std::from_chars(tag.data(), tag.data() + tag.size(), revision);
  if (error != std::errc{} || end != tag.data() + tag.size()) return std::nullopt;
  return revision;
}

/// The offer as a change left it, though it may have changed since.
StoredRecord record_after(Store const& store, std::string const& id, std::int64_t revision) {
  auto record = store.record(RecordType::activity, id).value();
  for (auto& past : store.revisions(RecordType::activity, id)) {
    if (past.revision != revision) continue;
    record.revision = revision;
    record.text = std::move(past.text);
  }
  return record;
}

}  // namespace

http::Response problem(int status, std::string detail) {
  return http::problem_response(http::make_problem(status, std::move(detail)));
}

EditingCall::EditingCall(Desk const& desk, http::Request const& request)
    : desk_(desk), request_(request), key_(caller_of(desk, request)) {}

Date EditingCall::today() const { return today_in_amsterdam(desk_.now()); }

EditNote EditingCall::note(std::string what, std::string why) const {
  return {key_.id, std::move(what), std::move(why), desk_.now()};
}

std::optional<StoredRecord> EditingCall::record() const {
  return desk_.editor.store().record(RecordType::activity, id());
}

std::optional<http::Response> EditingCall::refusal() const {
  auto const found = record();
  if (!found) return http::not_found("There is no activity with this id.");
  if (!may_touch(key_, found->provider)) return problem(403, "This offer belongs to another provider.");
  return std::nullopt;
}

http::Response record_answer(StoredRecord const& record, int status) {
  StoredActivity const view{record.provider, record.revision, read_json(record.text)};
  auto response = json_answer(to_json(stored_activity_record(), view), http::Caching::no_store);
  response.status = status;
  response.headers.emplace_back("ETag", "\"" + std::to_string(record.revision) + "\"");
  if (status == 201) response.headers.emplace_back("Location", "/api/v1/activities/" + record.id);
  return response;
}

http::Response answer_to(EditingCall const& call, Edited const& edited, int done) {
  switch (edited.outcome) {
    case EditOutcome::absent:
      return http::not_found("There is no activity with this id.");
    case EditOutcome::taken:
      return problem(409, "There is an activity with this id already; ids are never used again.");
    case EditOutcome::reused:
      return problem(422, "This Idempotency-Key was used for another request.");
    case EditOutcome::stale:
      return problem(412, "Somebody else changed this offer: its revision is " +
                              std::to_string(edited.revision) + ". Fetch it and try again.");
    default:
      return record_answer(record_after(call.desk().editor.store(), edited.id, edited.revision), done);
  }
}

http::Response changed(EditingCall const& call, std::function<Edit()> const& read) {
  if (auto refused = call.refusal()) return std::move(*refused);
  if (!call.request().header("If-Match"))
    return problem(428,
                   "Send If-Match with the ETag of GET …/record: it keeps you from undoing another's work.");
  auto const expected = expected_revision(call.request());
  if (!expected) return problem(412, "If-Match must be one ETag of GET …/record, like \"12\".");
  auto const edit = read();
  return answer_to(call, call.desk().editor.change(call.id(), *expected, edit.next, edit.note), 200);
}

}  // namespace socialmap::api
