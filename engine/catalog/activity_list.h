#pragma once
// The offers of a catalogue, by ActivityId: copies share them.

#include <iterator>
#include <memory>
#include <utility>
#include <vector>

#include "engine/base/grown.h"
#include "engine/model/activity.h"

namespace socialmap {

class ActivityList {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Activity;
    using difference_type = std::ptrdiff_t;
    using pointer = Activity const*;
    using reference = Activity const&;

    Iterator() = default;
    explicit Iterator(std::shared_ptr<Activity const> const* at) : at_(at) {}
    reference operator*() const { return **at_; }
    pointer operator->() const { return at_->get(); }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    Iterator operator++(int) { return Iterator(at_++); }
    bool operator==(Iterator const& other) const { return at_ == other.at_; }

   private:
    std::shared_ptr<Activity const> const* at_ = nullptr;
  };

  ActivityList() = default;
  ActivityList(std::vector<Activity> activities) {  // NOLINT: a list of offers is one
    for (auto& activity : activities) push_back(std::move(activity));
  }

  std::size_t size() const { return list_.size(); }
  bool empty() const { return list_.empty(); }
  Activity const& operator[](std::size_t i) const { return *list_[i]; }
  Activity const& back() const { return *list_.back(); }
  Iterator begin() const { return Iterator(list_.begin()); }
  Iterator end() const { return Iterator(list_.end()); }
  /// To hand an offer on without copying it.
  std::shared_ptr<Activity const> const& shared(std::size_t i) const { return list_[i]; }

  void push_back(Activity activity) { push_back(std::make_shared<Activity const>(std::move(activity))); }
  void push_back(std::shared_ptr<Activity const> activity) { list_.push_back(std::move(activity)); }
  /// Changes an offer, and not that of any copy.
  template <typename Change>
  void change(std::size_t i, Change change) {
    list_.detach();
    auto changed = *list_[i];
    change(changed);
    list_.own(i) = std::make_shared<Activity const>(std::move(changed));
  }

 private:
  Grown<std::shared_ptr<Activity const>> list_;
};

}  // namespace socialmap
