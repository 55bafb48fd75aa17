#include "engine/network/warm_links.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace socialmap {
namespace {

std::optional<int> added_by(LinkKind kind) {
  switch (kind) {
    case LinkKind::guides:
    case LinkKind::offers:
    case LinkKind::member_of:
      return 0;
    case LinkKind::works_with:
    case LinkKind::hosts:
      return 1;
    case LinkKind::refers_to:
      return 2;
    case LinkKind::same_address:
      return 3;
    case LinkKind::feeds_to:
    case LinkKind::funds:
    case LinkKind::serves:
      return std::nullopt;
  }
  return std::nullopt;
}

/// Both ways where the kind says so; an activity brings nobody back to who gives it a roof.
bool leads_back(NetworkLink const& link, ProviderGraph const& graph) {
  bool const roof = link.kind == LinkKind::hosts && graph.node(link.to).kind == NodeKind::activity;
  return goes_both_ways(link.kind) && !roof;
}

std::vector<Hop> all_hops(ProviderGraph const& graph) {
  std::vector<Hop> hops;
  hops.reserve(2 * graph.links().size());
  for (std::uint32_t i = 0; i < graph.links().size(); ++i) {
    auto const& link = graph.links()[i];
    auto const cost = introduction_cost(link.kind, link.strength);
    if (!cost) continue;
    hops.push_back({link.from, link.to, i, static_cast<std::uint8_t>(*cost)});
    if (leads_back(link, graph)) hops.push_back({link.to, link.from, i, static_cast<std::uint8_t>(*cost)});
  }
  return hops;
}

}  // namespace

std::optional<int> introduction_cost(LinkKind kind, int strength) {
  auto const added = added_by(kind);
  if (!added) return std::nullopt;
  return *added + (strength >= 3 ? 1 : strength == 2 ? 2 : 4);
}

WarmLinks::WarmLinks(ProviderGraph const& graph) : graph_(&graph) {
  auto const& catalogue = graph.catalogue();
  who_introduce_ =
      static_cast<std::uint32_t>(catalogue.providers.size() + catalogue.network.professionals.size());
  keep(all_hops(graph));
  rank();
  choose_guides();
}

void WarmLinks::keep(std::vector<Hop> hops) {
  auto const& links = graph_->links();
  auto const order = [&](Hop const& hop) {
    bool const ends = !can_introduce(hop.to);
    return std::tuple(ends, ends ? hop.to : hop.from, ends ? hop.from : hop.to, hop.cost,
                      links[hop.link].kind, links[hop.link].from != hop.from);
  };
  std::sort(hops.begin(), hops.end(), [&](Hop const& a, Hop const& b) { return order(a) < order(b); });
  auto const same = [](Hop const& a, Hop const& b) { return a.from == b.from && a.to == b.to; };
  hops.erase(std::unique(hops.begin(), hops.end(), same), hops.end());
  hops_ = std::move(hops);
  auto const count = static_cast<std::uint32_t>(graph_->nodes().size());
  first_from_.assign(count + 1, 0);
  first_into_.assign(count - who_introduce_ + 1, 0);
  for (auto const& hop : hops_) {
    if (can_introduce(hop.to)) {
      ++first_from_[hop.from.value + 1];
    } else {
      ++first_into_[hop.to.value - who_introduce_ + 1];
    }
  }
  std::partial_sum(first_from_.begin(), first_from_.end(), first_from_.begin());
  first_into_.front() = first_from_.back();
  std::partial_sum(first_into_.begin(), first_into_.end(), first_into_.begin());
}

void WarmLinks::rank() {
  std::vector<NodeId> by_id;
  for (std::uint32_t i = 0; i < who_introduce_; ++i) by_id.push_back(NodeId{i});
  std::stable_sort(by_id.begin(), by_id.end(),
                   [&](NodeId a, NodeId b) { return graph_->id(a) < graph_->id(b); });
  rank_.resize(who_introduce_);
  for (std::uint32_t i = 0; i < who_introduce_; ++i) rank_[by_id[i].value] = i;
}

WarmLinks::Places WarmLinks::into(NodeId activity) const {
  auto const place = activity.value - who_introduce_;
  return {first_into_[place], first_into_[place + 1]};
}

void WarmLinks::choose_guides() {
  auto const& activities = graph_->catalogue().activities;
  guides_.resize(activities.size());
  for (std::uint32_t i = 0; i < activities.size(); ++i) {
    if (auto const node = graph_->of(ActivityId{i})) guides_[i] = chosen_guide(ActivityId{i}, *node);
    if (guides_[i]) guided_.push_back(ActivityId{i});
  }
}

std::optional<NodeId> WarmLinks::chosen_guide(ActivityId activity, NodeId node) const {
  auto const& catalogue = graph_->catalogue();
  auto const& named = catalogue.activity(activity).guide;
  if (auto const guide = named ? graph_->find(*named) : std::nullopt) return guide;
  std::optional<NodeId> best;
  std::tuple<bool, int, std::size_t, std::uint32_t> least;
  for (auto const place : graph_->links_to(node)) {
    auto const& link = graph_->links()[place];
    auto const& [kind, record] = graph_->node(link.from);
    if (link.kind != LinkKind::guides || kind != NodeKind::professional) continue;
    std::tuple const order(link.derived, -link.strength, catalogue.network.professionals[record].areas.size(),
                           rank_[link.from.value]);
    if (best && least <= order) continue;
    best = link.from;
    least = order;
  }
  return best;
}

std::optional<NodeId> WarmLinks::guide_of(ActivityId activity) const {
  return activity.value < guides_.size() ? guides_[activity.value] : std::nullopt;
}

}  // namespace socialmap
