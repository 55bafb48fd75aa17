#include "engine/editor.h"

#include "engine/catalog/json.h"
#include "engine/catalog/proposal.h"
#include "engine/stored_map.h"

namespace socialmap {
namespace {

/// Nothing: the request is new.
std::optional<Edited> done_already(Store const& store, EditNote const& note,
                                   std::optional<IdempotencyKey> const& idempotency) {
  auto const before = idempotency ? store.done_before(note.by, idempotency->key) : std::nullopt;
  if (!before) return std::nullopt;
  bool const same = before->digest == idempotency->digest;
  return Edited{same ? EditOutcome::repeated : EditOutcome::reused, before->activity, before->revision};
}

StoreChange change_of(EditNote const& note, std::optional<IdempotencyKey> const& idempotency = {}) {
  return {note.what, note.why, note.by, note.at, {}, idempotency};
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

}  // namespace

NextMap Editor::next_map(SocialMap const& map, CatalogueChange records, StoreChange change) {
  change = with_records(std::move(change), records);
  auto const version = static_cast<std::uint64_t>(store_.sequence() + 1);
  return {map.after(std::move(records), version),
          [this, change = std::move(change)] { store_.apply(change); }};
}

Edited Editor::create(std::string const& provider, Node const& activity, EditNote const& note,
                      std::optional<IdempotencyKey> const& idempotency) {
  Edited edited;
  publish_([&](SocialMap const& map) -> std::optional<NextMap> {
    if (auto const before = done_already(store_, note, idempotency)) {
      edited = *before;
      return std::nullopt;
    }
    auto const owner = map.slugs().provider(provider).value();
    if (auto const* id = text_at(activity, "id"); id && map.slugs().activity(*id)) {
      edited = {EditOutcome::taken, *id, 0};
      return std::nullopt;
    }
    auto record = checked_activity(activity, owner, map.known_records());
    edited = {EditOutcome::done, record.id, store_.sequence() + 1};
    return next_map(map, {{}, {{provider, std::move(record)}}}, change_of(note, idempotency));
  });
  return edited;
}

Edited Editor::change(std::string const& activity, std::int64_t expected,
                      std::function<Node(Node const&)> const& next, EditNote const& note) {
  Edited edited;
  publish_([&](SocialMap const& map) -> std::optional<NextMap> {
    auto const old = store_.record(RecordType::activity, activity);
    edited = {EditOutcome::absent, activity, old ? old->revision : 0};
    if (!old) return std::nullopt;
    edited.outcome = EditOutcome::stale;
    if (old->revision != expected) return std::nullopt;
    auto tree = next(read_json(old->text));
    tree.set("id", activity);
    auto const owner = map.slugs().provider(old->provider).value();
    auto record = checked_activity(tree, owner, map.known_records());
    edited = {EditOutcome::done, activity, store_.sequence() + 1};
    auto change = change_of(note);
    if (note.merged_into) change.redirects.push_back({activity, *note.merged_into});
    return next_map(map, {{}, {{old->provider, std::move(record)}}}, std::move(change));
  });
  return edited;
}

Edited Editor::create_provider(Node const& provider, EditNote const& note,
                               std::optional<IdempotencyKey> const& idempotency) {
  Edited edited;
  publish_([&](SocialMap const& map) -> std::optional<NextMap> {
    if (auto const before = done_already(store_, note, idempotency)) {
      edited = *before;
      return std::nullopt;
    }
    if (auto const* id = text_at(provider, "id"); id && map.slugs().provider(*id)) {
      edited = {EditOutcome::taken, *id, 0};
      return std::nullopt;
    }
    auto record = checked_provider(provider, map);
    edited = {EditOutcome::done, record.id, store_.sequence() + 1};
    return next_map(map, {{std::move(record)}, {}}, change_of(note, idempotency));
  });
  return edited;
}

Edited Editor::change_provider(std::string const& provider, std::int64_t expected,
                               std::function<Node(Node const&)> const& next, EditNote const& note) {
  Edited edited;
  publish_([&](SocialMap const& map) -> std::optional<NextMap> {
    auto const old = store_.record(RecordType::provider, provider);
    edited = {EditOutcome::absent, provider, old ? old->revision : 0};
    if (!old) return std::nullopt;
    edited.outcome = EditOutcome::stale;
    if (old->revision != expected) return std::nullopt;
    auto tree = next(read_json(old->text));
    tree.set("id", provider);
    auto record = checked_provider(tree, map);
    edited = {EditOutcome::done, provider, store_.sequence() + 1};
    return next_map(map, {{std::move(record)}, {}}, change_of(note));
  });
  return edited;
}

std::int64_t Editor::change_all(std::function<CatalogueChange(SocialMap const&)> const& next,
                                EditNote const& note) {
  std::int64_t revision = 0;
  publish_([&](SocialMap const& map) -> std::optional<NextMap> {
    auto records = next(map);
    if (records.providers.empty() && records.activities.empty()) return std::nullopt;
    revision = store_.sequence() + 1;
    return next_map(map, std::move(records), change_of(note));
  });
  return revision;
}

}  // namespace socialmap
