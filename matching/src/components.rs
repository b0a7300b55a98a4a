//! Which nodes of a graph reach each other (strongly connected components; Tarjan 1972), with a stack of its own so that long chains do
//! not matter.

/// The component of each node. Arcs of a node are `arcs[starts[node]..starts[node + 1]]`.
pub(crate) fn components(starts: &[usize], arcs: &[u32]) -> Vec<u32> {
    const NONE: u32 = u32::MAX;
    let nodes = starts.len() - 1;
    let (mut index, mut low) = (vec![NONE; nodes], vec![NONE; nodes]);
    let mut component = vec![NONE; nodes];
    let (mut next, mut count) = (0, 0);
    let mut open: Vec<u32> = Vec::new();
    let mut calls: Vec<(u32, usize)> = Vec::new();
    for root in 0..nodes as u32 {
        if index[root as usize] == NONE {
            calls.push((root, starts[root as usize]));
        }
        while let Some((node, at)) = calls.last_mut() {
            let n = *node as usize;
            if index[n] == NONE {
                (index[n], low[n]) = (next, next);
                next += 1;
                open.push(*node);
            }
            if *at < starts[n + 1] {
                let to = arcs[*at];
                *at += 1;
                if index[to as usize] == NONE {
                    calls.push((to, starts[to as usize]));
                } else if component[to as usize] == NONE {
                    low[n] = low[n].min(index[to as usize]);
                }
                continue;
            }
            calls.pop();
            if let Some((caller, _)) = calls.last() {
                low[*caller as usize] = low[*caller as usize].min(low[n]);
            }
            if low[n] == index[n] {
                while let Some(member) = open.pop() {
                    component[member as usize] = count;
                    if member as usize == n {
                        break;
                    }
                }
                count += 1;
            }
        }
    }
    component
}
