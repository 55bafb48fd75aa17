#pragma once
// The SQLite file of a data directory: opened the one safe way, and brought to the newest layout.

#include <chrono>
#include <exception>
#include <memory>
#include <string>

#include "engine/base/input_error.h"

namespace SQLite {
class Database;
}

namespace socialmap {

/// How long a call waits for another program that writes.
inline constexpr int kPatienceMilliseconds = 5000;

/// "DIR/socialmap.db".
std::string database_file(std::string const& directory);

/// Opens or makes it, for its owner alone: write-ahead log, synchronous FULL, what is deleted is overwritten,
/// patience with other programs, the newest layout. Throws InvalidInput for a newer layout, a file that is no
/// catalogue, and a disk that cannot be written.
std::unique_ptr<SQLite::Database> open_database(std::string const& directory);

/// Throws InvalidInput where a log lies there and no catalogue: SQLite would play it into the next one.
void refuse_stray_log(std::string const& file);

/// Reads every page (a second for each GB that is in memory already), and every record twice. Throws
/// InvalidInput when one is damaged.
void require_sound(SQLite::Database& database, std::string const& file);

/// Says what to do about a damaged file.
InvalidInput damaged(std::string const& file, std::string const& detail);

/// What to tell of a failure that nothing was made of: in words where it is the database's.
std::string plain_words(std::exception const& broken);

/// Passes on what is being caught, a full disk as DiskFull.
[[noreturn]] void rethrow_telling_full_disk();

/// Runs what writes. Throws DiskFull, or what the database throws.
template <typename Write>
auto telling_full_disk(Write write) {
  try {
    return write();
  } catch (...) {
    rethrow_telling_full_disk();
  }
}

/// An empty file that its owner alone may read, whatever the umask. Throws InvalidInput where it is there or
/// cannot be made.
void make_private_file(std::string const& file);

/// One that is made is its owner's alone. Throws InvalidInput, with the reason.
void make_directory(std::string const& directory);

/// "2026-11-22T19:58:33Z": how moments are written down.
std::string utc_text(std::chrono::sys_seconds at);

}  // namespace socialmap
