//! Instances as files that every peer can read: little-endian numbers, no padding.
//!
//! Dense: u64 rows, u64 columns, then i32 costs row by row. Sparse: u64 rows, columns, pairs; u64 starts
//! (rows + 1), u32 columns, i32 costs, u32 places.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;

use super::{Dense, Instance, Person, Pool, Sparse};

/// Writes the file, under another name until it is whole.
pub fn write(instance: &Instance, path: &Path) -> io::Result<()> {
    let unfinished = path.with_extension("unfinished");
    let mut file = BufWriter::new(File::create(&unfinished)?);
    match instance {
        Instance::Dense(dense) => {
            put(&mut file, [dense.rows, dense.columns].map(|size| (size as u64).to_le_bytes()))?;
            put(&mut file, dense.costs.iter().map(|cost| cost.to_le_bytes()))?;
        }
        Instance::Sparse(sparse) => {
            let sizes = [sparse.rows, sparse.columns, sparse.column.len()];
            put(&mut file, sizes.map(|size| (size as u64).to_le_bytes()))?;
            put(&mut file, sparse.starts.iter().map(|start| start.to_le_bytes()))?;
            put(&mut file, sparse.column.iter().map(|column| column.to_le_bytes()))?;
            put(&mut file, sparse.cost.iter().map(|cost| cost.to_le_bytes()))?;
            put(&mut file, sparse.places.iter().map(|places| places.to_le_bytes()))?;
        }
    }
    file.into_inner()?.sync_data()?;
    std::fs::rename(unfinished, path)
}

fn put<const N: usize>(file: &mut impl Write, numbers: impl IntoIterator<Item = [u8; N]>) -> io::Result<()> {
    numbers.into_iter().try_for_each(|bytes| file.write_all(&bytes))
}

/// Reads a dense instance.
pub fn read_dense(path: &Path) -> io::Result<Dense> {
    let mut file = BufReader::new(File::open(path)?);
    let rows = size(&mut file)?;
    let columns = size(&mut file)?;
    Ok(Dense { rows, columns, costs: take(&mut file, rows * columns, i32::from_le_bytes)? })
}

/// Reads a sparse instance.
pub fn read_sparse(path: &Path) -> io::Result<Sparse> {
    let mut file = BufReader::new(File::open(path)?);
    let (rows, columns, pairs) = (size(&mut file)?, size(&mut file)?, size(&mut file)?);
    Ok(Sparse {
        rows,
        columns,
        starts: take(&mut file, rows + 1, u64::from_le_bytes)?,
        column: take(&mut file, pairs, u32::from_le_bytes)?,
        cost: take(&mut file, pairs, i32::from_le_bytes)?,
        places: take(&mut file, columns, u32::from_le_bytes)?,
    })
}

fn size(file: &mut impl Read) -> io::Result<usize> {
    let size = take(file, 1, u64::from_le_bytes)?;
    Ok(size[0] as usize)
}

fn take<const N: usize, T>(
    file: &mut impl Read,
    count: usize,
    number: fn([u8; N]) -> T,
) -> io::Result<Vec<T>> {
    let mut numbers = Vec::with_capacity(count);
    let mut bytes = [0; N];
    for _ in 0..count {
        file.read_exact(&mut bytes)?;
        numbers.push(number(bytes));
    }
    Ok(numbers)
}

/// Writes the people of a pool as tables for programs that begin with people: `mentees.csv` and `mentors.csv`
/// with a row for each person, and `near.csv` with the points for each mentee's area (row) and mentor's area
/// (column).
pub fn write_people(pool: &Pool, folder: &Path) -> io::Result<()> {
    let unfinished = folder.with_extension("unfinished");
    std::fs::create_dir_all(&unfinished)?;
    for (name, people) in [("mentees.csv", &pool.mentees), ("mentors.csv", &pool.mentors)] {
        let rows = people.iter().map(|person| person.fields().map(|field| field.to_string()).join(","));
        let table: Vec<String> = std::iter::once(Person::FIELDS.join(",")).chain(rows).collect();
        std::fs::write(unfinished.join(name), table.join("\n") + "\n")?;
    }
    let points = |row: &[i32]| row.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let table: Vec<String> = pool.near.chunks(pool.areas).map(points).collect();
    std::fs::write(unfinished.join("near.csv"), table.join("\n") + "\n")?;
    std::fs::rename(unfinished, folder)
}

/// Reads the people that [`write_people`] wrote.
pub fn read_people(folder: &Path) -> io::Result<Pool> {
    let numbers = |line: &str| -> io::Result<Vec<i64>> {
        line.split(',').map(|cell| cell.parse().map_err(|_| not_a_number(cell))).collect()
    };
    let people = |name: &str| -> io::Result<Vec<Person>> {
        let table = std::fs::read_to_string(folder.join(name))?;
        table
            .lines()
            .skip(1)
            .map(|line| Person::of_fields(&numbers(line)?).ok_or_else(|| not_a_number(line)))
            .collect()
    };
    let table = std::fs::read_to_string(folder.join("near.csv"))?;
    let near: Vec<Vec<i64>> = table.lines().map(numbers).collect::<Result<_, _>>()?;
    Ok(Pool {
        mentees: people("mentees.csv")?,
        mentors: people("mentors.csv")?,
        areas: near.len(),
        near: near.into_iter().flatten().map(|points| points as i32).collect(),
    })
}

fn not_a_number(cell: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("Not a number, or too few: {cell}"))
}
