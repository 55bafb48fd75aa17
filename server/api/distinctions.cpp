#include <algorithm>

#include "engine/store/distinct_offers.h"
#include "server/api/editing_call.h"
#include "server/api/listing.h"
#include "server/api/resources.h"

namespace socialmap::api {
namespace {

/// A moderator says of two offers that look alike that they are not the same.
struct Distinction {
  std::string from;
};

struct DistinctPair {
  std::string one;
  std::string other;
};

Record<Distinction> const& distinction_record() {
  using D = Distinction;
  static Record<D> const record{
      "Distinction",
      "From which offer another one is distinct, although they look alike.",
      {required("from", &D::from, slug(), "an offer; whether it is shown does not matter")}};
  return record;
}

Record<DistinctPair> const& distinct_pair_record() {
  using D = DistinctPair;
  static Record<D> const record{"DistinctPair",
                                "Two offers that are not listed as possible duplicates any more.",
                                {required("one", &D::one, slug(), "the offer with the first id"),
                                 required("other", &D::other, slug(), "the other one")}};
  return record;
}

http::Response set_apart(EditingCall const& call) {
  auto const& store = call.desk().editor.store();
  if (!call.record()) return http::not_found("There is no activity with this id.");
  auto const from = read_body(distinction_record(), call.request().body).from;
  auto const refuse = [&](char const* what) { throw InvalidInput({{"/from", what, from, {}, false}}); };
  if (from == call.id()) refuse("must be another offer");
  if (!store.record(RecordType::activity, from)) refuse("must be the id of an offer");
  call.desk().distinct->add(call.id(), from, call.key().id, call.desk().now());
  DistinctPair const pair{std::min(call.id(), from), std::max(call.id(), from)};
  return json_answer(to_json(distinct_pair_record(), pair), http::Caching::no_store);
}

}  // namespace

Endpoint distinction_endpoint(Desk const* desk) {
  Endpoint endpoint;
  endpoint.method = "POST";
  endpoint.path = "/activities/{id}/distinctions";
  endpoint.operation_id = "distinguishActivity";
  endpoint.tag = "moderation";
  endpoint.summary =
      "Say that an offer is not the same as one that looks like it; the queue lists the two no more";
  endpoint.roles = {KeyRole::moderator};
  endpoint.body = schema_of(distinction_record());
  endpoint.answer = schema_of(distinct_pair_record());
  endpoint.not_found = true;
  endpoint.unconditional = true;
  endpoint.handler = [desk](http::Request const& request) { return set_apart(EditingCall(*desk, request)); };
  return endpoint;
}

}  // namespace socialmap::api
