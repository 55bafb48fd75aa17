#pragma once
// Whether what the program printed was also written.

namespace socialmap {

/// The exit code once everything printed has been written: `code`; where standard output took not all of it
/// (a full disk) a line on standard error, and kBadInput in place of kDone.
int when_written(int code);

}  // namespace socialmap
