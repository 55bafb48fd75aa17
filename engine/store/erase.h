#pragma once
// Takes personal data that came into the catalogue by mistake out of it for good, also while it is served:
// who changed what and when stays, the words go, and their bytes are overwritten in the file and its log. The
// backups that were made before still have them.

#include <string>

#include "engine/base/date.h"
#include "engine/store/store.h"

namespace socialmap {

/// Puts {"erased":"2026-11-22"} in place of the text of every revision of a record but the one that stands,
/// and "erased on 2026-11-22" in place of every reason that was given for its changes. The record itself
/// stays: change it first where it has the mistake. Answers how many texts and reasons went. Throws
/// InvalidInput where the directory has no such record, DiskFull, or what the database throws.
int erase_history(std::string const& directory, RecordType type, std::string const& id, Date today);

/// Takes the label of a key away; the key stays. False when there is no such key. Throws as above.
bool erase_label(std::string const& directory, std::string const& key);

/// Takes the words of a report and of the note on it away. False when there is no such report. Throws as
/// above.
bool erase_report(std::string const& directory, std::int64_t id);

/// The same for all reports that were decided a month before this day or earlier; beside a server, so without
/// making the whole file anew: what is deleted is overwritten in its place. Answers how many. Throws as
/// above.
int forget_old_reports(std::string const& directory, Date today);

/// Whether a revision's text was erased.
bool is_erased(StoredRevision const& revision);

}  // namespace socialmap
