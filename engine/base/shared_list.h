#pragma once
// A list that is copied only when it is changed.

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace socialmap {

/// As a vector, but copies share their elements until one of them is changed: whatever may change it gives
/// that copy elements of its own first. Copies may live in different threads.
template <typename T>
class SharedList {
 public:
  using value_type = T;
  using Vector = std::vector<T>;

  SharedList() : list_(std::make_shared<Vector>()) {}
  SharedList(Vector list) : list_(std::make_shared<Vector>(std::move(list))) {}  // NOLINT: it is one
  SharedList(std::initializer_list<T> list) : SharedList(Vector(list)) {}
  // A list that was moved from is empty, and not nothing.
  SharedList(SharedList const&) = default;
  SharedList& operator=(SharedList const&) = default;
  SharedList(SharedList&& other) : SharedList() { list_.swap(other.list_); }
  SharedList& operator=(SharedList&& other) {
    list_ = std::exchange(other.list_, std::make_shared<Vector>());
    return *this;
  }
  ~SharedList() = default;

  operator Vector const&() const { return *list_; }  // NOLINT: it is one
  std::size_t size() const { return list_->size(); }
  bool empty() const { return list_->empty(); }
  T const& operator[](std::size_t i) const { return (*list_)[i]; }
  T const& at(std::size_t i) const { return list_->at(i); }
  T const& front() const { return list_->front(); }
  T const& back() const { return list_->back(); }
  auto begin() const { return std::as_const(*list_).begin(); }
  auto end() const { return std::as_const(*list_).end(); }

  /// Both are copies of one list, and neither was changed since.
  bool shares_with(SharedList const& other) const { return list_ == other.list_; }

  Vector& own() {
    if (list_.use_count() > 1) list_ = std::make_shared<Vector>(*list_);
    return *list_;
  }
  T& operator[](std::size_t i) { return own()[i]; }
  T& at(std::size_t i) { return own().at(i); }
  T& front() { return own().front(); }
  T& back() { return own().back(); }
  auto begin() { return own().begin(); }
  auto end() { return own().end(); }
  void push_back(T value) { own().push_back(std::move(value)); }
  void resize(std::size_t size) { own().resize(size); }
  void clear() { own().clear(); }

  friend bool operator==(SharedList const& a, SharedList const& b) { return *a.list_ == *b.list_; }

 private:
  std::shared_ptr<Vector> list_;
};

}  // namespace socialmap
