#pragma once
// A name for the content of files or of a text.

#include <string>
#include <string_view>
#include <vector>

namespace socialmap {

/// The files in a directory and its directories, by path; only those whose name ends so, when an ending is
/// given. A directory that does not exist holds none.
std::vector<std::string> files_under(std::string const& directory, std::string const& ending = {});

/// SHA-256 of their bytes one after the other, in this order, as 64 lower-case hexadecimal digits. A file
/// that cannot be read adds nothing: whoever reads it for what it says tells the problem.
std::string sha256_of(std::vector<std::string> const& paths);

/// The same of a text.
std::string sha256_of_text(std::string_view text);

}  // namespace socialmap
