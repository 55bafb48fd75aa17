#pragma once
// One call that writes, with who makes it, and the answers that all such calls share.

#include <functional>
#include <optional>
#include <string>

#include "engine/catalog/json.h"
#include "engine/catalog/record.h"
#include "server/api/desk.h"

namespace socialmap::api {

/// Only refers to the desk and the request.
class EditingCall {
 public:
  EditingCall(Desk const& desk, http::Request const& request);

  Desk const& desk() const { return desk_; }
  http::Request const& request() const { return request_; }
  AccessKey const& key() const { return key_; }
  /// Of the offer in the path.
  std::string const& id() const { return request_.path_values.at("id"); }
  Date today() const;
  EditNote note(std::string what, std::string why = {}) const;
  /// The offer in the path, whatever its status.
  std::optional<StoredRecord> record() const;
  /// 404 without such an offer, 403 for one that the key may not touch.
  std::optional<http::Response> refusal() const;

 private:
  Desk const& desk_;
  http::Request const& request_;
  AccessKey key_;
};

/// The record with its revision as ETag; 201 tells its place too.
http::Response record_answer(StoredRecord const& record, int status);

/// What became of a change; `done` is the status when it was made.
http::Response answer_to(EditingCall const& call, Edited const& edited, int done);

/// What is to become of an offer's tree, and why.
struct Edit {
  EditNote note;
  std::function<Node(Node const&)> next;
};

/// Changes the offer of the path from the revision in If-Match on. `read` makes the edit of the request; it
/// is called once the key may touch the offer and the revision is told.
http::Response changed(EditingCall const& call, std::function<Edit()> const& read);

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
