#pragma once
// One call that writes, with who makes it, and the answers that all such calls share.

#include <functional>
#include <optional>
#include <string>

#include "engine/catalog/json.h"
#include "engine/catalog/record.h"
#include "server/api/desk.h"
#include "server/api/endpoint.h"

namespace socialmap::api {

/// Only refers to the desk and the request.
class EditingCall {
 public:
  /// `type`: what the path leads to, an offer or a provider.
  EditingCall(Desk const& desk, http::Request const& request, RecordType type = RecordType::activity);

  Desk const& desk() const { return desk_; }
  http::Request const& request() const { return request_; }
  AccessKey const& key() const { return key_; }
  RecordType type() const { return type_; }
  /// Of the record in the path.
  std::string const& id() const { return request_.path_values.at("id"); }
  Date today() const;
  /// With the Idempotency-Key of the request. Throws InvalidInput when that is empty or too long.
  EditNote note(std::string what, std::string why = {}) const;
  /// The record in the path; an offer whatever its status.
  std::optional<StoredRecord> record() const;
  /// 404 without such a record, 403 for one that the key may not touch.
  std::optional<http::Response> refusal() const;

 private:
  Desk const& desk_;
  http::Request const& request_;
  RecordType type_;
  AccessKey key_;
};

/// What was asked, in the Idempotency-Key header; the digest is of the method, the target and the body.
/// Throws InvalidInput when the key is empty or too long.
std::optional<IdempotencyKey> idempotency_of(http::Request const& request);

/// 422: the key was used for something else.
http::Response reused_key();

/// The record with its revision as ETag; 201 tells its place too.
http::Response record_answer(StoredRecord const& record, int status);

/// What became of a change; `done` is the status when it was made.
http::Response answer_to(EditingCall const& call, Edited const& edited, int done);

/// What is to become of a record's tree, and why.
struct Edit {
  EditNote note;
  std::function<NextRecord(Node const&)> next;
};

/// Changes the record of the path from the revision in If-Match on. `read` makes the edit of the request; it
/// is called once the key may touch the record and the revision is told.
http::Response changed(EditingCall const& call, std::function<Edit()> const& read);

/// The record of the path, for who may touch it.
http::Response record_answer(EditingCall const& call);
/// Its history.
http::Response revisions_answer(EditingCall const& call);

/// A call with a key of the tag "publishing"; may answer 404.
Endpoint writing(std::string method, std::string path, std::string operation, std::string summary);

inline constexpr char const* kMergePatch = "application/merge-patch+json";

/// An answer that says what is wrong.
http::Response problem(int status, std::string detail);

/// Throws InvalidInput with every problem. An empty body is an empty object.
template <typename R>
R read_body(Record<R> const& table, std::string const& body) {
  Reading reading;
  auto record = read_record(table, read_json(body.empty() ? "{}" : body), reading);
  if (!record) throw InvalidInput(std::move(reading.errors));
  return std::move(*record);
}

}  // namespace socialmap::api
