//! Plays somebody who subtracts published figures from each other to find a few people.
//!
//! What is published of a summary is a table of areas (the last one "municipality not told") and
//! roles of which some sums and cells are known. The tables of whole numbers that agree with it are
//! the flows through a small network, so the most people that a cell could hold is found exactly.

use petgraph::{
    algo::dinics,
    graph::{DiGraph, EdgeIndex, NodeIndex},
    visit::EdgeRef,
};
use summary::{Group, Groups, MinimumGroup, Summary};
use survey::{Criterion, Role};

/// What is known of one table of people; areas × roles.
#[derive(Debug)]
pub struct Known {
    pub total: Option<u32>,
    pub areas: Vec<Option<u32>>,
    pub roles: Vec<Option<u32>>,
    pub cells: Vec<Vec<Option<u32>>>,
}

impl Known {
    /// What a summary tells about the number that `people` takes from a group.
    pub fn from_summary(summary: &Summary, people: impl Fn(&Group) -> Option<u32>) -> Self {
        let number = |groups: &Groups, role: Option<Role>| {
            let group = groups.0.iter().find(|group| group.role == role)?;
            people(group)
        };
        let not_told = Groups::default();
        let areas = || {
            summary
                .areas
                .iter()
                .map(|area| &area.groups)
                .chain([&not_told])
        };
        let roles = |groups: &Groups| Role::ALL.map(|role| number(groups, Some(role))).to_vec();
        Self {
            total: number(&summary.total, None),
            areas: areas().map(|groups| number(groups, None)).collect(),
            roles: roles(&summary.total),
            cells: areas().map(roles).collect(),
        }
    }

    pub fn assert_nobody_is_found(&self, minimum: MinimumGroup) {
        if self.total.is_none() {
            assert!(self.nothing_is_known(), "{self:?}");
            return;
        }
        for (area, most) in self.most_people().iter().enumerate() {
            for (role, most) in most.iter().enumerate() {
                assert!(
                    minimum.allows(*most),
                    "at most {most} people in area {area}, role {role}: {self:#?}"
                );
            }
        }
    }

    fn nothing_is_known(&self) -> bool {
        let cells = self.cells.iter().flatten();
        self.total.is_none()
            && self
                .areas
                .iter()
                .chain(&self.roles)
                .chain(cells)
                .all(Option::is_none)
    }

    /// The cells that are known, together.
    fn sum_of_cells(&self) -> u32 {
        self.cells.iter().flatten().flatten().sum()
    }

    /// The most people that each cell could hold. The total is known.
    pub fn most_people(&self) -> Vec<Vec<u32>> {
        let network = Network::of(self);
        let most = |area: usize, role: usize| {
            self.cells[area][role].unwrap_or_else(|| network.most_people(area, role))
        };
        let roles = 0..self.roles.len();
        (0..self.areas.len())
            .map(|area| roles.clone().map(|role| most(area, role)).collect())
            .collect()
    }
}

/// The unknown cells as edges from areas to roles, with one flow that agrees with what is known.
///
/// source → shown area, source → all hidden areas → hidden area; likewise from roles to the sink.
struct Network {
    graph: DiGraph<(), u32>,
    flow: Vec<u32>,
    areas: Vec<NodeIndex>,
    roles: Vec<NodeIndex>,
}

impl Network {
    fn of(known: &Known) -> Self {
        let total = known.total.unwrap() - known.sum_of_cells();
        let mut graph = DiGraph::new();
        let [source, sink, hidden_areas, hidden_roles] = [(); 4].map(|()| graph.add_node(()));
        let areas: Vec<_> = known.areas.iter().map(|_| graph.add_node(())).collect();
        let roles: Vec<_> = known.roles.iter().map(|_| graph.add_node(())).collect();
        let mut hidden = total;
        for (area, node) in areas.iter().enumerate() {
            if let Some(people) = known.areas[area] {
                let rest = people - known.cells[area].iter().flatten().sum::<u32>();
                graph.add_edge(source, *node, rest);
                hidden -= rest;
            } else {
                graph.add_edge(hidden_areas, *node, total);
            }
        }
        graph.add_edge(source, hidden_areas, hidden);
        let mut hidden = total;
        for (role, node) in roles.iter().enumerate() {
            if let Some(people) = known.roles[role] {
                let cells = known.cells.iter().filter_map(|cells| cells[role]);
                let rest = people - cells.sum::<u32>();
                graph.add_edge(*node, sink, rest);
                hidden -= rest;
            } else {
                graph.add_edge(*node, hidden_roles, total);
            }
        }
        graph.add_edge(hidden_roles, sink, hidden);
        for (area, from) in areas.iter().enumerate() {
            for (role, to) in roles.iter().enumerate() {
                if known.cells[area][role].is_none() {
                    graph.add_edge(*from, *to, total);
                }
            }
        }
        let (value, flow) = dinics(&graph, source, sink);
        assert_eq!(value, total, "no table agrees with {known:?}");
        Self {
            graph,
            flow,
            areas,
            roles,
        }
    }

    /// What the cell holds in the one flow and what can be added to it: as much as can be led back
    /// from the role to the area through the rest of the network. As every table uses up all sums,
    /// no other change is possible.
    pub fn most_people(&self, area: usize, role: usize) -> u32 {
        let (area, role) = (self.areas[area], self.roles[role]);
        let cell = self.graph.find_edge(area, role).unwrap();
        let (more, _) = dinics(&self.rest_without(cell), role, area);
        self.flow[cell.index()] + more
    }

    /// What can be changed in the flow: more through an edge, or less, which is more backwards.
    fn rest_without(&self, cell: EdgeIndex) -> DiGraph<(), u32> {
        let mut rest = self.graph.map(|_, _| (), |_, _| 0);
        rest.clear_edges();
        for edge in self
            .graph
            .edge_references()
            .filter(|edge| edge.id() != cell)
        {
            let flow = self.flow[edge.id().index()];
            let more = edge.weight() - flow;
            for (from, to, capacity) in [
                (edge.source(), edge.target(), more),
                (edge.target(), edge.source(), flow),
            ] {
                if capacity > 0 {
                    rest.add_edge(from, to, capacity);
                }
            }
        }
        rest
    }
}

/// Every number that a reader can bound: respondents, and each criterion's level-givers.
fn tables(summary: &Summary) -> Vec<Known> {
    let respondents = Known::from_summary(summary, |group| Some(group.respondents));
    let criteria = Criterion::ALL.map(|criterion| {
        Known::from_summary(summary, |group| {
            Some(group.tally(criterion)?.level_givers())
        })
    });
    [respondents].into_iter().chain(criteria).collect()
}

pub fn assert_nobody_is_found(summary: &Summary) {
    for known in tables(summary) {
        known.assert_nobody_is_found(summary.minimum_group);
    }
}
