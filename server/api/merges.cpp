#include "server/api/activity_edits.h"
#include "server/api/edit_tables.h"
#include "server/api/editing_call.h"
#include "server/api/resources.h"

namespace socialmap::api {
namespace {

/// What a moderator makes of two offers that are the same.
struct Merge {
  std::string into;
  std::optional<std::string> note;
};

Record<Merge> const& merge_record() {
  using M = Merge;
  static Record<M> const record{
      "Merge",
      "Into which offer another one goes; its id leads there from then on.",
      {required("into", &M::into, slug(), "the offer that stays, which is published"),
       optional("note", &M::note, note_text(), "why; kept in the history")}};
  return record;
}

void refuse_target(SocialMap const& map, std::string const& id, std::string const& into) {
  auto const target = map.slugs().activity(into);
  auto const refuse = [&](char const* what) { throw InvalidInput({{"/into", what, into, {}, false}}); };
  if (into == id) refuse("must be another offer");
  if (!target) refuse("must be the id of an offer");
  if (!map.columns().published[target->value]) refuse("must be an offer that is published");
}

Edit merge_of(SocialMap const& map, EditingCall const& call) {
  auto const wanted = read_body(merge_record(), call.request().body);
  refuse_target(map, call.id(), wanted.into);
  auto note = call.note("merge", wanted.note.value_or(""));
  note.merged_into = wanted.into;
  return {std::move(note), [by = call.key().role](Node const& old) {
            return status_of(old) == "withdrawn" ? old : moved_offer(old, "withdrawn", by);
          }};
}

}  // namespace

Endpoint merge_endpoint(CurrentMap const& map, Desk const* desk) {
  Endpoint endpoint;
  endpoint.method = "POST";
  endpoint.path = "/activities/{id}/merges";
  endpoint.operation_id = "mergeActivity";
  endpoint.tag = "moderation";
  endpoint.summary = "Withdraw an offer that is the same as another one, where its id leads from now on";
  endpoint.roles = {KeyRole::moderator};
  endpoint.body = schema_of(merge_record());
  endpoint.answer = schema_of(stored_activity_record());
  endpoint.not_found = true;
  endpoint.handler = [map, desk](http::Request const& request) {
    EditingCall const call(*desk, request);
    auto const current = map();
    return changed(call, [&] { return merge_of(*current, call); });
  };
  return endpoint;
}

}  // namespace socialmap::api
