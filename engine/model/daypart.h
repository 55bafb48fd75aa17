#pragma once
// The rough part of a day in which a meeting starts.

namespace socialmap {

/// By the time it starts: morning before 12:30, afternoon before 17:30, then evening (CATALOG.md).
enum class Daypart { morning, afternoon, evening };

}  // namespace socialmap
