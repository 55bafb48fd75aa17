#include "engine/text/readers.h"

#include <xapian.h>

namespace socialmap {
namespace {

constexpr std::size_t kMostIdle = 16;

}  // namespace

Index::Readers::Readers(std::string directory) : directory_(std::move(directory)) { give_back(take()); }
Index::Readers::~Readers() = default;

std::unique_ptr<Xapian::Database> Index::Readers::take() {
  std::unique_ptr<Xapian::Database> reader;
  {
    std::lock_guard const lock(mutex_);
    if (!idle_.empty()) {
      reader = std::move(idle_.back());
      idle_.pop_back();
    }
  }
  if (!reader) return std::make_unique<Xapian::Database>(directory_);
  reader->reopen();
  return reader;
}

void Index::Readers::give_back(std::unique_ptr<Xapian::Database> reader) {
  std::lock_guard const lock(mutex_);
  if (idle_.size() < kMostIdle) idle_.push_back(std::move(reader));
}

}  // namespace socialmap
