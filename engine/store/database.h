#pragma once
// The SQLite file of a data directory: opened the one safe way, and brought to the newest layout.

#include <chrono>
#include <memory>
#include <string>

namespace SQLite {
class Database;
}

namespace socialmap {

/// "DIR/socialmap.db".
std::string database_file(std::string const& directory);

/// Opens or makes it: write-ahead log, synchronous FULL, five seconds of patience with other programs, the
/// newest layout. Throws InvalidInput for a newer layout or a file that is no catalogue.
std::unique_ptr<SQLite::Database> open_database(std::string const& directory);

/// "2026-11-22T19:58:33Z": how moments are written down.
std::string utc_text(std::chrono::sys_seconds at);

}  // namespace socialmap
