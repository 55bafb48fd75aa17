#include "server/api/edit_tables.h"

#include <set>

#include "engine/catalog/json.h"
#include "engine/catalog/personal_data.h"
#include "engine/catalog/records.h"
#include "server/api/import_tables.h"
#include "server/api/listing.h"

namespace socialmap::api {

Codec<Node> any_value(char const* type) {
  NodeMap schema;
  if (*type) schema.push_back({"type", type, {}});
  return {[](Node const& node, Reading&) { return std::optional<Node>(node); },
          [](JsonWriter& out, Node const& node) { out.node(node); }, Schema(Node(std::move(schema)))};
}

Codec<std::int64_t> sequence() {
  auto const number = whole_number(1, 2'000'000'000);
  return {[number](Node const& node, Reading& reading) -> std::optional<std::int64_t> {
            return number.read(node, reading);
          },
          [](JsonWriter& out, std::int64_t value) { out.integer(value); }, number.schema()};
}

Codec<std::string> note_text() {
  auto const note = plain_text(500);
  return {[note](Node const& node, Reading& reading) -> std::optional<std::string> {
            auto text = note.read(node, reading);
            auto const fault = text ? contact_data_in(*text) : std::nullopt;
            if (!fault) return text;
            reading.problem(node, *fault);
            return std::nullopt;
          },
          [note](JsonWriter& out, std::string const& text) { note.write(out, text); }, note.schema()};
}

std::vector<FieldChange> changes_between(Node const& before, Node const& after) {
  std::vector<FieldChange> changes;
  auto const copy = [](Node const* node) { return node ? std::optional<Node>(*node) : std::nullopt; };
  for (auto const& member : *after.map()) {
    auto const* old = before.find(member.name);
    if (!old || !(*old == member.value)) changes.push_back({member.name, copy(old), member.value});
  }
  for (auto const& member : *before.map()) {
    if (!after.find(member.name)) changes.push_back({member.name, member.value, std::nullopt});
  }
  return changes;
}

Codec<FieldChange> field_change() {
  return nested<FieldChange>(
      {"FieldChange",
       "A member of the record that changed.",
       {required("field", &FieldChange::field, any_text(), "its name"),
        optional("before", &FieldChange::before, any_value(""), "absent: it was not there"),
        optional("after", &FieldChange::after, any_value(""), "absent: it was taken away")}});
}

namespace {

constexpr char const* kWarningsMeaning = "what is odd in the record, by pointers into it; absent: nothing";

Codec<RevisionView> revision() {
  auto const in_revision = [](auto member) {
    return [member](auto& v) -> auto& { return v.revision.*member; };
  };
  using R = StoredRevision;
  using V = RevisionView;
  Record<V> record{
      "Revision",
      "Who changed what, and when.",
      {required_field<V>("revision", in_revision(&R::revision), sequence(), "number, as in ETag"),
       required_field<V>("at", in_revision(&R::at), any_text(), "when, UTC"),
       required_field<V>("by", in_revision(&R::by), any_text(), "id of a key, or import"),
       required_field<V>("what", in_revision(&R::what), any_text(), "what was done"),
       required_field<V>("why", in_revision(&R::why), any_text(), "as its maker said; may be empty"),
       required("changes", &V::changes, list_of(field_change()), "against the revision before")}};
  for (auto const& field : made_by_record().fields.untyped())
    record.fields.push_back(lifted(field, &V::maker));
  return nested<V>(std::move(record));
}

}  // namespace

Revisions view_of(std::vector<StoredRevision> const& revisions, Keys const& keys, AccessKey const& reader) {
  Revisions view;
  for (std::size_t i = 0; i < revisions.size(); ++i) {
    RevisionView one{revisions[i], made_by(keys, revisions[i].by, reader), {}};
    if (i + 1 < revisions.size())
      one.changes = changes_between(read_json(revisions[i + 1].text), read_json(revisions[i].text));
    view.items.push_back(std::move(one));
  }
  return view;
}

Record<NewActivity> const& new_activity_record() {
  using R = NewActivity;
  static Record<NewActivity> const record{
      "NewActivity",
      "An offer to publish.",
      {optional("provider", &R::provider, slug(), "whose it is; may be absent with a key of one provider"),
       required("activity", &R::activity, nested(activity_record()), "the record")}};
  return record;
}

Record<Transition> const& transition_record() {
  using R = Transition;
  static Record<Transition> const record{
      "Transition",
      "A next status.",
      {required("to", &R::to, any_text(), "submitted, published, rejected or withdrawn"),
       optional("note", &R::note, note_text(), "why; kept in the history")}};
  return record;
}

Record<Note> const& note_record() {
  static Record<Note> const record{
      "Note", "Something to say with it.", {optional("note", &Note::note, note_text(), "for people")}};
  return record;
}

Record<StoredActivity> const& stored_activity_record() {
  using R = StoredActivity;
  static Record<StoredActivity> const record{
      "StoredActivity",
      "An offer as it is kept, whatever its status.",
      {required("provider", &R::provider, slug(), "whose it is"),
       required("revision", &R::revision, sequence(), "number, as in ETag"),
       required("activity", &R::activity, any_value("object"), "the record, as in the file of a provider"),
       optional("warnings", &R::warnings, list_of(told_problem()), kWarningsMeaning)}};
  return record;
}

Record<StoredProvider> const& stored_provider_record() {
  using R = StoredProvider;
  static Record<StoredProvider> const record{
      "StoredProvider",
      "A provider's own record as it is kept, without its offers.",
      {required("revision", &R::revision, sequence(), "number, as in ETag"),
       required("provider", &R::provider, any_value("object"), "the record, as in the file of a provider"),
       optional("warnings", &R::warnings, list_of(told_problem()), kWarningsMeaning)}};
  return record;
}

Record<Provider> const& own_provider_record() {
  static Record<Provider> const record = [] {
    Record<Provider> made{"OwnProvider", "A provider's own record, without its offers.", {}};
    for (auto const& field : provider_record().fields.untyped()) {
      if (field.name != "activities") made.fields.push_back(Field<Provider>{field});
    }
    return made;
  }();
  return record;
}

Record<Revisions> const& revisions_record() {
  static Record<Revisions> const record{
      "Revisions",
      "The history of a record.",
      {required("items", &Revisions::items, list_of(revision()), "newest first")}};
  return record;
}

}  // namespace socialmap::api
