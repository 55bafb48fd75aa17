#include "server/pages/network_picture.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "server/pages/network_curve.h"
#include "server/pages/network_labels.h"
#include "server/pages/network_signs.h"
#include "server/pages/network_texts_nl.h"

namespace socialmap::pages {
namespace {

constexpr double kNameSize = 13;
constexpr double kInsideSize = 12;
constexpr double kHeadingSize = 14;
constexpr double kBandEnd = 7;  // how far a band goes on beyond its first and last

std::string number(double value) { return fmt::format("{:.1f}", value); }

std::string moved_to(LayoutSpot spot) { return fmt::format("translate({:.1f} {:.1f})", spot.x, spot.y); }

/// Beside the ring, on the outer side.
Attributes beside(LayoutSpot spot, bool left, double away) {
  return {{"x", number(spot.x + (left ? -away : away))},
          {"y", number(spot.y)},
          {"dy", "0.35em"},
          {"text-anchor", left ? "end" : "start"}};
}

Html band(NetworkPicture const& picture, LayoutArc const& arc) {
  auto const& layout = picture.layout;
  auto const top = layout.on_ring(arc.first.y - kBandEnd, arc.left);
  auto const bottom = layout.on_ring(arc.last.y + kBandEnd, arc.left);
  auto const path = fmt::format("M{:.1f} {:.1f}A{:.1f} {:.1f} 0 0 {} {:.1f} {:.1f}", top.x, top.y,
                                layout.radius_x, layout.radius_y, arc.left ? 0 : 1, bottom.x, bottom.y);
  auto attributes = beside(arc.heading, arc.left, 16);
  attributes.push_back({"class", "area"});
  return {
      el("path", {{"class", "band"}, {"d", path}}),
      el("text", attributes, text(shortened(picture.groups[arc.group], kLayoutNameWidth / kHeadingSize)))};
}

Html ring_name(PictureNode const& node, LayoutSpot spot, bool left) {
  auto const room = kLayoutNameWidth / kNameSize - width_of(node.count) - width_of("  ");
  auto const name = text(shortened(node.name, room));
  auto const count = el("tspan", {{"class", "count"}}, text(node.count));
  auto const space = text("\u00A0 ");
  return el("text", beside(spot, left, 18), left ? Html{count, space, name} : Html{name, space, count});
}

Html inside_name(PictureNode const& node, LayoutSpot spot) {
  Html lines;
  double y = spot.y + 9;
  for (auto const& line : in_two_lines(node.name, (kLayoutCellWidth - 4) / kInsideSize)) {
    y += 14;
    lines += el("tspan", {{"x", number(spot.x)}, {"y", number(y)}}, text(line));
  }
  return el("text", {{"text-anchor", "middle"}}, lines);
}

Html node_sign(PictureNode const& node, LayoutSpot spot) {
  auto const circle = node.inside ? el("circle", {{"class", "person"}, {"r", "13.5"}}) : Html{};
  return el("g", {{"transform", moved_to(spot)}}, {circle, sector_sign(node.sector)});
}

Html node(PictureNode const& node, LayoutSpot spot, bool left) {
  auto const name = node.inside ? inside_name(node, spot) : ring_name(node, spot, left);
  auto const shown_class = fmt::format("node {}{}{}", sector_class(node.sector), node.inside ? " inside" : "",
                                       node.lit ? "" : " dim");
  return el("a",
            {{"class", shown_class}, {"href", node.href}, {"aria-label", node.told}, {"rel", "nofollow"}},
            {el("title", text(node.told)), node_sign(node, spot), name});
}

/// The lines in the order in which they are drawn: what was told lies above what was concluded.
std::vector<PictureLink> in_order(std::vector<PictureLink> links) {
  std::stable_sort(links.begin(), links.end(), [](PictureLink const& a, PictureLink const& b) {
    return std::tuple(a.lit, !a.derived, a.strength) < std::tuple(b.lit, !b.derived, b.strength);
  });
  return links;
}

Html lines(NetworkPicture const& picture) {
  Html all;
  std::map<std::pair<std::uint32_t, std::uint32_t>, int> between;  // lines so far
  for (auto const& link : in_order(picture.links)) {
    auto const style = line_style(link.kind);
    auto const end_of = [&](std::uint32_t n) {
      return CurveEnd{picture.layout.nodes[n], picture.nodes[n].inside};
    };
    auto const bend = between[std::minmax(link.from, link.to)]++;
    auto const shown_class = fmt::format("line {} strength-{}{}{}", style.name, link.strength,
                                         link.derived ? " derived" : "", link.lit ? "" : " dim");
    Attributes attributes{{"class", shown_class}, {"d", curve(end_of(link.from), end_of(link.to), bend)}};
    if (!style.end.empty()) attributes.push_back({"marker-end", style.end});
    all += el("path", attributes);
  }
  return el("g", {{"aria-hidden", "true"}}, all);
}

Html nodes(NetworkPicture const& picture) {
  Html all;
  for (std::size_t n = 0; n < picture.nodes.size(); ++n) {
    auto const spot = picture.layout.nodes[n];
    all += node(picture.nodes[n], spot, picture.layout.is_left(spot));
  }
  return all;
}

Html legend_line(LinkKind kind) {
  auto const style = line_style(kind);
  Attributes attributes{{"class", "line strength-2 " + std::string(style.name) +
                                      (kind == LinkKind::same_address ? " derived" : "")},
                        {"d", "M2 9H42"}};
  if (!style.end.empty()) attributes.push_back({"marker-end", style.end});
  return el("li", {el("svg", {{"viewBox", "0 0 50 18"}, {"aria-hidden", "true"}}, el("path", attributes)),
                   text(nl::relation(kind))});
}

Html legend_sector(Sector sector) {
  return el("li", {el("svg",
                      {{"viewBox", "-10 -10 20 20"},
                       {"class", "small " + std::string(sector_class(sector))},
                       {"aria-hidden", "true"}},
                      sector_sign(sector)),
                   text(nl::sector(sector))});
}

}  // namespace

Html render(NetworkPicture const& picture) {
  auto const box = fmt::format("0 0 {:.0f} {:.0f}", kLayoutWidth, picture.layout.height);
  auto const bands = [&](LayoutArc const& arc) { return band(picture, arc); };
  return el("svg",
            {{"class", picture.focused ? "web focused" : "web"},
             {"viewBox", box},
             {"role", "group"},
             {"aria-labelledby", "web-title"},
             {"aria-describedby", "web-description"}},
            {el("title", {{"id", "web-title"}}, text(nl::kPicture)),
             el("desc", {{"id", "web-description"}}, text(picture.description)), line_ends(),
             each(picture.layout.arcs, bands), lines(picture), nodes(picture)});
}

Html network_legend() {
  constexpr std::array<LinkKind, 8> kKinds{LinkKind::refers_to, LinkKind::works_with,  LinkKind::guides,
                                           LinkKind::hosts,     LinkKind::feeds_to,    LinkKind::funds,
                                           LinkKind::member_of, LinkKind::same_address};
  auto const note = [](std::string_view words) { return el("li", text(words)); };
  constexpr std::array<std::string_view, 5> kNotes{nl::kLegendInside, nl::kLegendCount, nl::kLegendStrength,
                                                   nl::kLegendDerived, nl::kLegendPick};
  return el("section", {{"class", "legend"}, {"aria-labelledby", "uitleg"}},
            {el("h2", {{"id", "uitleg"}}, text(nl::kLegend)),
             el("ul", {{"class", "signs"}}, each(kSectors, legend_sector)),
             el("ul", {{"class", "signs"}}, each(kKinds, legend_line)),
             el("ul", {{"class", "notes"}}, each(kNotes, note))});
}

}  // namespace socialmap::pages
