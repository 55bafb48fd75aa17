#include "server/api/editing_call.h"

#include <charconv>

#include "engine/calendar/zone.h"
#include "engine/catalog/file_digest.h"
#include "engine/catalog/records.h"
#include "server/api/edit_tables.h"
#include "server/api/listing.h"

namespace socialmap::api {
namespace {

/// The revision in If-Match, as an answer's ETag gave it.
std::optional<std::int64_t> expected_revision(http::Request const& request) {
  auto tag = http::trimmed(request.header("If-Match").value_or(""));
  if (tag.size() < 3 || tag.front() != '"' || tag.back() != '"') return std::nullopt;
  tag = tag.substr(1, tag.size() - 2);
  if (tag.front() < '1' || tag.front() > '9') return std::nullopt;  // written in one way only
  std::int64_t revision = 0;
  auto const [end, error] = std::from_chars(tag.data(), tag.data() + tag.size(), revision);
  if (error != std::errc{} || end != tag.data() + tag.size()) return std::nullopt;
  return revision;
}

/// The record as a change left it, though it may have changed since.
StoredRecord record_after(EditingCall const& call, Edited const& edited) {
  auto const& store = call.desk().editor.store();
  auto record = store.record(call.type(), edited.id).value();
  for (auto& past : store.revisions(call.type(), edited.id)) {
    if (past.revision != edited.revision) continue;
    record.revision = edited.revision;
    record.text = std::move(past.text);
  }
  return record;
}

char const* name_of(RecordType type) { return type == RecordType::provider ? "provider" : "activity"; }

/// What the record's own fields make odd: the same for a revision whenever it is asked, so that a repeated
/// request has the same answer. What depends on the day stands in GET /quality.
template <typename R>
std::optional<std::vector<InputError>> warnings_in(Record<R> const& table, Node const& tree) {
  Reading reading;
  read_record(table, tree, reading);
  std::erase_if(reading.errors, [](InputError const& error) { return !error.warning; });
  if (reading.errors.empty()) return std::nullopt;
  return std::move(reading.errors);
}

std::string body_of(StoredRecord const& record) {
  auto tree = read_json(record.text);
  if (record.type == RecordType::provider) {
    auto warnings = warnings_in(own_provider_record(), tree);
    return to_json(stored_provider_record(), {record.revision, std::move(tree), std::move(warnings)});
  }
  auto warnings = warnings_in(activity_record(), tree);
  return to_json(stored_activity_record(),
                 {record.provider, record.revision, std::move(tree), std::move(warnings)});
}

std::string place_of(StoredRecord const& record) {
  return (record.type == RecordType::provider ? "/api/v1/providers/" : "/api/v1/activities/") + record.id;
}

}  // namespace

http::Response problem(int status, std::string detail) {
  return http::problem_response(http::make_problem(status, std::move(detail)));
}

std::optional<IdempotencyKey> idempotency_of(http::Request const& request) {
  auto const key = request.header("Idempotency-Key");
  if (!key) return std::nullopt;
  if (key->empty() || key->size() > 200)
    throw InvalidInput({{"Idempotency-Key", "must have 1 to 200 characters", {}, {}, false}});
  auto const asked = request.method + " " + request.path + "?" + http::to_string(request.query) + "\n";
  return IdempotencyKey{std::string(*key), sha256_of_text(asked + request.body)};
}

http::Response reused_key() { return problem(422, "This Idempotency-Key was used for another request."); }

EditingCall::EditingCall(Desk const& desk, http::Request const& request, RecordType type)
    : desk_(desk), request_(request), type_(type), key_(caller_of(desk, request)) {}

Date EditingCall::today() const { return today_in_amsterdam(desk_.now()); }

EditNote EditingCall::note(std::string what, std::string why) const {
  return {key_.id, std::move(what), std::move(why), desk_.now(), idempotency_of(request_)};
}

std::optional<StoredRecord> EditingCall::record() const { return desk_.editor.store().record(type_, id()); }

std::optional<http::Response> EditingCall::refusal() const {
  auto const found = record();
  if (!found) return http::not_found(std::string("There is no ") + name_of(type_) + " with this id.");
  auto const& owner = type_ == RecordType::provider ? found->id : found->provider;
  if (!may_touch(key_, owner)) return problem(403, "This belongs to another provider than the key's.");
  return std::nullopt;
}

http::Response record_answer(StoredRecord const& record, int status) {
  auto response = json_answer(body_of(record), http::Caching::no_store);
  response.status = status;
  response.headers.emplace_back("ETag", "\"" + std::to_string(record.revision) + "\"");
  if (status == 201) response.headers.emplace_back("Location", place_of(record));
  return response;
}

http::Response answer_to(EditingCall const& call, Edited const& edited, int done) {
  switch (edited.outcome) {
    case EditOutcome::absent:
      return http::not_found(std::string("There is no ") + name_of(call.type()) + " with this id.");
    case EditOutcome::taken:
      return problem(409, "There is a record with this id already; ids are never used again.");
    case EditOutcome::reused:
      return reused_key();
    case EditOutcome::stale:
      return problem(412, "Somebody else changed this record: its revision is " +
                              std::to_string(edited.revision) + ". Fetch it and try again.");
    default:
      return record_answer(record_after(call, edited), done);
  }
}

http::Response changed(EditingCall const& call, std::function<Edit()> const& read) {
  if (auto refused = call.refusal()) return std::move(*refused);
  if (auto const before = call.desk().editor.done_before(call.note(""))) return answer_to(call, *before, 200);
  if (!call.request().header("If-Match"))
    return problem(428,
                   "Send If-Match with the ETag of GET …/record: it keeps you from undoing another's work.");
  auto const expected = expected_revision(call.request());
  if (!expected) return problem(412, "If-Match must be one ETag of GET …/record, like \"12\".");
  auto const edit = read();
  auto& editor = call.desk().editor;
  bool const provider = call.type() == RecordType::provider;
  return answer_to(call,
                   provider ? editor.change_provider(call.id(), *expected, edit.next, edit.note)
                            : editor.change(call.id(), *expected, edit.next, edit.note),
                   200);
}

http::Response record_answer(EditingCall const& call) {
  if (auto refused = call.refusal()) return std::move(*refused);
  return record_answer(call.record().value(), 200);
}

http::Response revisions_answer(EditingCall const& call) {
  if (auto refused = call.refusal()) return std::move(*refused);
  auto const history = call.desk().editor.store().revisions(call.type(), call.id());
  return json_answer(to_json(revisions_record(), view_of(history, call.desk().keys, call.key())),
                     http::Caching::no_store);
}

Endpoint writing(std::string method, std::string path, std::string operation, std::string summary) {
  Endpoint endpoint;
  endpoint.method = std::move(method);
  endpoint.path = std::move(path);
  endpoint.operation_id = std::move(operation);
  endpoint.tag = "publishing";
  endpoint.summary = std::move(summary);
  endpoint.roles = {KeyRole::publisher, KeyRole::moderator};
  endpoint.answer = schema_of(stored_activity_record());
  endpoint.not_found = true;
  return endpoint;
}

}  // namespace socialmap::api
