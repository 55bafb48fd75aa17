#pragma once
// What may be done to the record of an offer: pure functions from its tree to its next tree. What is not
// allowed is told by JSON pointers: with the next record where more can be wrong with it, else by throwing
// InvalidInput.

#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/catalog/tree.h"
#include "engine/editor.h"
#include "engine/model/schedule.h"
#include "engine/store/keys.h"

namespace socialmap::api {

/// The status of an offer's tree; absent is published.
std::string status_of(Node const& activity);

/// A new offer as it begins: a draft, or "submitted" when its maker says so; a moderator or admin may begin
/// with any status. "verified" has its own call.
NextRecord new_offer(Node activity, KeyRole by);

/// The whole record in place of the old one; status and verification stay, they have their own calls.
NextRecord replaced_offer(Node const& old, Node activity);

/// A JSON Merge Patch of the record, but for its id, status and verification.
NextRecord patched_offer(Node const& old, Node const& patch);

/// Draft, rejected or withdrawn → submitted, and anything → withdrawn, by whom it belongs to; submitted →
/// published or rejected, and withdrawn → published, by a moderator or admin.
Node moved_offer(Node const& old, std::string const& to, KeyRole by);

/// "Klopt nog": verified today; by the provider where a publisher says so.
Node verified_offer(Node const& old, Date today, std::string const& by);

/// The meeting of a day does not take place; a note already there is replaced. Throws InvalidInput for a day
/// on which there is none. Precondition: `old` is a sound record.
Node cancelled_offer(Node const& old, std::string const& day, std::string const& note,
                     std::vector<Holiday> const& holidays);

}  // namespace socialmap::api
