#pragma once
// What an import takes in its query, and what it answers.

#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/record.h"
#include "engine/exchange/import_plan.h"

namespace socialmap::api {

enum class ImportFormat { csv, yaml, json };

struct ImportQuery {
  ImportFormat format = ImportFormat::json;
  bool dry_run = false;
  std::optional<std::string> provider;
  bool withdraw_gone = false;
  std::string source;
};

struct ImportReportView {
  std::vector<ImportedRecord> records;
  std::vector<InputError> problems;  ///< of rows that became no record
};

/// How far an import is, or what it did.
struct ImportView {
  std::optional<std::string> id;  ///< of one that goes on after the answer
  std::string state;              ///< running, done or failed
  std::size_t done = 0;           ///< offers looked at
  std::size_t total = 0;
  bool dry_run = false;
  std::optional<std::int64_t> revision;  ///< of the change; absent: nothing changed
  std::optional<ImportReportView> report;
  std::optional<std::string> failure;
};

/// What is wrong, or only odd, told by a pointer; only written.
Codec<InputError> told_problem();

Record<ImportQuery> const& import_query_record();
Record<ImportView> const& import_view_record();

}  // namespace socialmap::api
