#include "engine/editor.h"

#include "engine/catalog/json.h"
#include "engine/catalog/proposal.h"
#include "engine/stored_map.h"

namespace socialmap {
namespace {

StoreChange change_of(EditNote const& note) {
  return {note.what, note.why, note.by, note.at, {}, note.idempotency};
}

/// Throws InvalidInput with every mistake.
Provider checked_provider(Node const& provider, SocialMap const& map) {
  auto judged = judge({{provider}, {}}, map.catalogue(), map.vocabulary()).providers.front();
  if (!judged.record) {
    std::erase_if(judged.errors, [](InputError const& error) { return error.warning; });
    throw InvalidInput(std::move(judged.errors));
  }
  return std::move(*judged.record);
}

/// What `check` answers; throws InvalidInput with what is refused and what it finds, all at once.
template <typename Check>
auto with_refused(NextRecord const& record, Check check) {
  auto errors = record.refused;
  try {
    auto checked = check();
    if (errors.empty()) return checked;
  } catch (InvalidInput const& invalid) {
    errors.insert(errors.end(), invalid.errors().begin(), invalid.errors().end());
  }
  throw InvalidInput(std::move(errors));
}

}  // namespace

NextMap Editor::next_map(SocialMap const& map, CatalogueChange records, StoreChange change) {
  if (change.records.empty()) change = with_records(std::move(change), records);
  auto const version = static_cast<std::uint64_t>(store_.sequence() + 1);
  return {map.after(std::move(records), version),
          [this, change = std::move(change)] { store_.apply(change); }};
}

std::optional<Edited> Editor::done_before(EditNote const& note) const {
  auto const before = note.idempotency ? store_.done_before(note.by, note.idempotency->key) : std::nullopt;
  if (!before) return std::nullopt;
  bool const same = before->digest == note.idempotency->digest;
  return Edited{same ? EditOutcome::repeated : EditOutcome::reused, before->id, before->revision,
                before->answer};
}

Edited Editor::publish_once(EditNote const& note,
                            std::function<std::optional<NextMap>(SocialMap const&, Edited&)> const& next) {
  Edited edited;
  publish_([&](SocialMap const& map) -> std::optional<NextMap> {
    if (auto const before = done_before(note)) {
      edited = *before;
      return std::nullopt;
    }
    return next(map, edited);
  });
  return edited;
}

Edited Editor::create(std::string const& provider, NextRecord const& activity, EditNote const& note) {
  return publish_once(note, [&](SocialMap const& map, Edited& edited) -> std::optional<NextMap> {
    auto const owner = map.slugs().provider(provider).value();
    if (auto const* id = text_at(activity.tree, "id"); id && map.slugs().activity(*id)) {
      edited = {EditOutcome::taken, *id, 0};
      return std::nullopt;
    }
    auto record =
        with_refused(activity, [&] { return checked_activity(activity.tree, owner, map.known_records()); });
    edited = {EditOutcome::done, record.id, store_.sequence() + 1};
    return next_map(map, {{}, {{provider, std::move(record)}}}, change_of(note));
  });
}

Edited Editor::create_provider(NextRecord const& provider, EditNote const& note) {
  return publish_once(note, [&](SocialMap const& map, Edited& edited) -> std::optional<NextMap> {
    if (auto const* id = text_at(provider.tree, "id"); id && map.slugs().provider(*id)) {
      edited = {EditOutcome::taken, *id, 0};
      return std::nullopt;
    }
    auto record = with_refused(provider, [&] { return checked_provider(provider.tree, map); });
    edited = {EditOutcome::done, record.id, store_.sequence() + 1};
    return next_map(map, {{std::move(record)}, {}}, change_of(note));
  });
}

Edited Editor::change_record(RecordType type, std::string const& id, Edit const& edit,
                             Checked const& checked) {
  return publish_once(edit.note, [&](SocialMap const& map, Edited& edited) -> std::optional<NextMap> {
    auto const old = store_.record(type, id);
    edited = {EditOutcome::absent, id, old ? old->revision : 0};
    if (!old) return std::nullopt;
    edited.outcome = EditOutcome::stale;
    if (old->revision != edit.expected) return std::nullopt;
    auto next = edit.next(read_json(old->text));
    next.tree.set("id", id);
    auto records = with_refused(next, [&] { return checked(map, *old, next.tree); });
    auto change = with_records(change_of(edit.note), records);
    edited.outcome = EditOutcome::done;
    bool const says_more = !edit.note.why.empty() || edit.note.merged_into;
    if (change.records.front().text == old->text && !says_more) return std::nullopt;
    if (edit.note.merged_into) change.redirects.push_back({id, *edit.note.merged_into});
    edited.revision = store_.sequence() + 1;
    return next_map(map, std::move(records), std::move(change));
  });
}

Edited Editor::change(std::string const& activity, std::int64_t expected,
                      std::function<NextRecord(Node const&)> const& next, EditNote const& note) {
  return change_record(
      RecordType::activity, activity, {expected, next, note},
      [](SocialMap const& map, StoredRecord const& old, Node const& tree) -> CatalogueChange {
        auto const owner = map.slugs().provider(old.provider).value();
        return {{}, {{old.provider, checked_activity(tree, owner, map.known_records())}}};
      });
}

Edited Editor::change_provider(std::string const& provider, std::int64_t expected,
                               std::function<NextRecord(Node const&)> const& next, EditNote const& note) {
  return change_record(RecordType::provider, provider, {expected, next, note},
                       [](SocialMap const& map, StoredRecord const&, Node const& tree) -> CatalogueChange {
                         return {{checked_provider(tree, map)}, {}};
                       });
}

Edited Editor::change_all(std::function<CatalogueChange(SocialMap const&)> const& next, EditNote const& note,
                          std::function<std::string(std::int64_t revision)> const& told) {
  return publish_once(note, [&](SocialMap const& map, Edited& edited) -> std::optional<NextMap> {
    auto records = next(map);
    if (records.providers.empty() && records.activities.empty()) return std::nullopt;
    edited.revision = store_.sequence() + 1;
    auto change = change_of(note);
    if (change.idempotency && told) change.idempotency->answer = told(edited.revision);
    return next_map(map, std::move(records), std::move(change));
  });
}

}  // namespace socialmap
