#pragma once
// The one writer: validate, make the next map, write durably, put the map in place. Nothing else changes a
// catalogue that is served.

#include <functional>
#include <memory>
#include <optional>
#include <string>

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

enum class EditOutcome {
  done,
  repeated,  ///< the same request was done before, and was not done again
  reused,    ///< the idempotency key was used for another request
  stale,     ///< somebody else changed the record since the expected revision
  absent,    ///< there is no such offer
  taken      ///< there is an offer with this id already
};

struct Edited {
  EditOutcome outcome = EditOutcome::done;
  std::string activity;
  std::int64_t revision = 0;
};

/// Who does what, and why.
struct EditNote {
  std::string by;  ///< id of a key
  std::string what;
  std::string why;
  std::chrono::sys_seconds at;
  std::optional<std::string> merged_into = {};  ///< the offer that the changed one leads to from now on
};

/// From many threads. The store must outlive it.
class Editor {
 public:
  Editor(Store& store, Publish publish) : store_(store), publish_(std::move(publish)) {}

  /// A new offer of a provider that exists. Throws InvalidInput with every problem, told by JSON pointers
  /// into the offer; DiskFull; what the database throws. Nothing has changed then.
  Edited create(std::string const& provider, Node const& activity, EditNote const& note,
                std::optional<IdempotencyKey> const& idempotency = {});

  /// What `next` makes of an offer's tree, if its revision is the expected one. The id cannot change. Throws
  /// as create does, and what `next` throws.
  Edited change(std::string const& activity, std::int64_t expected,
                std::function<Node(Node const&)> const& next, EditNote const& note);

  Store const& store() const { return store_; }

 private:
  NextMap next_map(SocialMap const& map, ProviderId provider, Activity activity, StoreChange change);

  Store& store_;
  Publish publish_;
};

}  // namespace socialmap
