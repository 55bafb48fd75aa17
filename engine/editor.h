#pragma once
// The one writer: validate, make the next map, write durably, put the map in place. Nothing else changes a
// catalogue that is served.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/input_error.h"
#include "engine/catalog/edited.h"
#include "engine/catalog/tree.h"
#include "engine/socialmap.h"
#include "engine/store/store.h"

namespace socialmap {

/// What a map is replaced by: made first, then `commit` writes it down, then it is put in place.
struct NextMap {
  std::shared_ptr<SocialMap const> map;
  std::function<void()> commit;
};

/// Calls its argument with the map of this moment, one caller at a time, and puts what that answers in place;
/// nothing: all stays as it is. What it throws comes out, and all stays as it is.
using Publish = std::function<void(std::function<std::optional<NextMap>(SocialMap const&)> const&)>;

/// What is to become of a record, and what was sent for it that is not for its sender to say: refused
/// together with everything else that is wrong.
struct NextRecord {
  NextRecord(Node wanted, std::vector<InputError> wrong = {})
      : tree(std::move(wanted)), refused(std::move(wrong)) {}
  Node tree;
  std::vector<InputError> refused;
};

enum class EditOutcome {
  done,
  repeated,  ///< the same request was done before, and was not done again
  reused,    ///< the idempotency key was used for another request
  stale,     ///< somebody else changed the record since the expected revision
  absent,    ///< there is no such record
  taken      ///< there is a record with this id already
};

struct Edited {
  EditOutcome outcome = EditOutcome::done;
  std::string id;             ///< of the record
  std::int64_t revision = 0;  ///< of a change of many that changed nothing 0
  std::string answer = {};    ///< of a repeated change of many: what was answered then
};

/// Who does what, and why.
struct EditNote {
  std::string by;  ///< id of a key
  std::string what;
  std::string why;
  std::chrono::sys_seconds at;
  std::optional<IdempotencyKey> idempotency = {};
  std::optional<std::string> merged_into = {};  ///< the offer that the changed one leads to from now on
};

/// From many threads. The store must outlive it.
class Editor {
 public:
  Editor(Store& store, Publish publish) : store_(store), publish_(std::move(publish)) {}

  /// A new offer of a provider that exists. Throws InvalidInput with every problem, told by JSON pointers
  /// into the offer; DiskFull; what the database throws. Nothing has changed then.
  Edited create(std::string const& provider, NextRecord const& activity, EditNote const& note);

  /// What `next` makes of an offer's tree, if its revision is the expected one. The id cannot change. Where
  /// that is the record as it stands, and the note has no reason, nothing is written and the revision stays.
  /// Throws as create does, and what `next` throws.
  Edited change(std::string const& activity, std::int64_t expected,
                std::function<NextRecord(Node const&)> const& next, EditNote const& note);

  /// The same for a provider's own record, without its offers. A change that takes away a location where an
  /// offer takes place is not valid.
  Edited create_provider(NextRecord const& provider, EditNote const& note);
  Edited change_provider(std::string const& provider, std::int64_t expected,
                         std::function<NextRecord(Node const&)> const& next, EditNote const& note);

  /// Any number of records at once: one transaction and one next map. `next` is called with the map of the
  /// moment and answers what changes; an empty change writes nothing, and no key. `told` is called
  /// with the revision, and its answer kept with an idempotency key. Throws what `next` throws, DiskFull, and
  /// what the database throws; nothing has changed then. Precondition: the change was judged beside that
  /// map's catalogue.
  Edited change_all(std::function<CatalogueChange(SocialMap const&)> const& next, EditNote const& note,
                    std::function<std::string(std::int64_t revision)> const& told = {});

  /// What the idempotency key of a change was used for; nothing: it is new.
  std::optional<Edited> done_before(EditNote const& note) const;

  Store const& store() const { return store_; }

 private:
  /// `next` answers the next map, or nothing and what became of it; called where the key is new.
  Edited publish_once(EditNote const& note,
                      std::function<std::optional<NextMap>(SocialMap const&, Edited&)> const& next);
  struct Edit {
    std::int64_t expected;
    std::function<NextRecord(Node const&)> const& next;
    EditNote const& note;
  };
  using Checked = std::function<CatalogueChange(SocialMap const&, StoredRecord const& old, Node const& tree)>;
  Edited change_record(RecordType type, std::string const& id, Edit const& edit, Checked const& checked);
  NextMap next_map(SocialMap const& map, CatalogueChange records, StoreChange change);

  Store& store_;
  Publish publish_;
};

}  // namespace socialmap
