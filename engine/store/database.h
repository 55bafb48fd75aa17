#pragma once
// The SQLite file of a data directory: opened the one safe way, and brought to the newest layout.

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

}  // namespace socialmap
