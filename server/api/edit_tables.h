#pragma once
// What the calls that write take and answer.

#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/record.h"
#include "engine/model/provider.h"
#include "engine/store/store.h"
#include "server/api/made_by.h"

namespace socialmap::api {

/// A new offer: its record beside the provider that it belongs to.
struct NewActivity {
  std::optional<std::string> provider;
  Activity activity;
};

struct Transition {
  std::string to;
  std::optional<std::string> note;
};

/// A body with nothing but a note.
struct Note {
  std::optional<std::string> note;
};

/// An offer as it is kept, whatever its status.
struct StoredActivity {
  std::string provider;
  std::int64_t revision = 0;
  Node activity;
  std::optional<std::vector<InputError>> warnings =
      {};  ///< what is odd in it, though it was taken; never empty
};

/// A provider's own record as it is kept, without its offers.
struct StoredProvider {
  std::int64_t revision = 0;
  Node provider;
  std::optional<std::vector<InputError>> warnings = {};  ///< as of an offer
};

/// One member of the record that a revision changed; absent before: added, absent after: taken away.
struct FieldChange {
  std::string field;
  std::optional<Node> before;
  std::optional<Node> after;
};

/// The members that differ, of `after` in its order, then those that are gone.
std::vector<FieldChange> changes_between(Node const& before, Node const& after);

struct RevisionView {
  StoredRevision revision;
  MadeBy maker;
  std::vector<FieldChange> changes;  ///< against the one before; of the first one none
};

struct Revisions {
  std::vector<RevisionView> items;  ///< newest first
};

/// Newest first, as the store answers them, for the reader.
Revisions view_of(std::vector<StoredRevision> const& revisions, Keys const& keys, AccessKey const& reader);

/// Any JSON value of a type ("object"), or of any with an empty one; only written.
Codec<Node> any_value(char const* type);
Codec<FieldChange> field_change();
/// Words for people beside a change: kept and perhaps shown, so without anybody's address, number or birth
/// date.
Codec<std::string> note_text();
/// The number of a change or of a report.
Codec<std::int64_t> sequence();

Record<NewActivity> const& new_activity_record();
Record<Transition> const& transition_record();
Record<Note> const& note_record();
Record<StoredActivity> const& stored_activity_record();
Record<StoredProvider> const& stored_provider_record();
/// What a provider's own record has: all but its offers.
Record<Provider> const& own_provider_record();
Record<Revisions> const& revisions_record();

}  // namespace socialmap::api
