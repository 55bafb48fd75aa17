#pragma once
// A list that grows at its end and is cheap to copy: copies share what they have in common.

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <memory>
#include <utility>

namespace socialmap {

/// Appending to a copy changes nothing for the others: they look at their own length only. Elements may be
/// written as long as no copy has them. Copies may live in different threads; each of them is for one thread
/// that writes, or for many that read.
template <typename T>
class Grown {
 public:
  using value_type = T;

  Grown() = default;
  explicit Grown(std::size_t size, T const& value = {}) { resize(size, value); }

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T const* data() const { return cells_; }
  T const* begin() const { return cells_; }
  T const* end() const { return cells_ + size_; }
  T const& operator[](std::size_t i) const { return cells_[i]; }
  T const& back() const { return cells_[size_ - 1]; }

  /// To write an element that no copy has.
  T& own(std::size_t i) { return cells_[i]; }
  /// Shares nothing with copies from now on.
  void detach() {
    if (block_.use_count() > 1) take_block(size_);
  }

  /// Grows to `size`; a smaller one is not for this list.
  void resize(std::size_t size, T const& value = {}) {
    make_room(size);
    std::fill(cells_ + size_, cells_ + size, value);
    size_ = size;
  }

  void push_back(T value) {
    make_room(size_ + 1);
    cells_[size_++] = std::move(value);
  }

 private:
  struct Block {
    explicit Block(std::size_t size) : capacity(size), cells(std::make_unique<T[]>(size)) {}
    std::size_t capacity;
    std::unique_ptr<T[]> cells;
    std::atomic<std::size_t> used = 0;
  };

  /// Takes the cells up to `size`; where another copy was first, or there are none left, in a new block.
  void make_room(std::size_t size) {
    auto expected = size_;
    if (block_ && size <= block_->capacity && block_->used.compare_exchange_strong(expected, size)) return;
    take_block(size);
  }

  void take_block(std::size_t size) {
    auto block = std::make_shared<Block>(std::max<std::size_t>(size + size / 8, 16));
    std::copy_n(cells_, size_, block->cells.get());
    block->used = size;
    cells_ = block->cells.get();
    block_ = std::move(block);
  }

  std::shared_ptr<Block> block_;
  T* cells_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace socialmap
