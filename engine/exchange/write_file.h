#pragma once
// Puts a file in its place whole or not at all.

#include <filesystem>
#include <string_view>

namespace socialmap {

/// Makes missing directories, writes beside the file and renames over it, so that no reader sees half of it.
/// Throws std::filesystem::filesystem_error or std::system_error when the disk does not let it.
void write_file(std::filesystem::path const& path, std::string_view text);

}  // namespace socialmap
