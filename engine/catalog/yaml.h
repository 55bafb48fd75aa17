#pragma once
// YAML 1.2 (core schema) in and out, as the catalogue's files use it.

#include <string>
#include <string_view>

#include "engine/catalog/tree.h"

namespace socialmap {

/// Reads one YAML document. Throws InvalidInput with line and column: a syntax error, invalid UTF-8, anchors
/// and aliases (records are written out), own tags, a name twice in one mapping, more than kDeepestTree
/// levels, a second document. Only plain (unquoted) scalars become null, truth values or numbers; `on`, `yes`
/// and 2026-11-23 are text.
Node read_yaml(std::string_view text, std::string_view file = {});

/// A tree as YAML that reads back to the same tree; short lists on one line.
std::string to_yaml(Node const& node);

}  // namespace socialmap
