using Microsoft.Data.Sqlite;
using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Sqlite;

/// <summary>The same publications in a table with a full-text index (FTS5) beside it, as SQLite's own manual suggests.</summary>
internal static class SqliteIndex
{
    /// <summary>What the full-text index breaks words with.</summary>
    private const string Schema =
        """
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        CREATE TABLE papers(id INTEGER PRIMARY KEY, title TEXT, authors TEXT, abstract TEXT, venue TEXT, year INTEGER);
        CREATE VIRTUAL TABLE words USING fts5(title, authors, abstract, content='papers', content_rowid='id', tokenize='porter unicode61', prefix='3 4 5');
        """;

    private const string Close =
        """
        INSERT INTO words(words) VALUES('rebuild');
        INSERT INTO words(words) VALUES('optimize');
        CREATE INDEX places ON papers(venue, year);
        ANALYZE;
        """;

    /// <summary>Writes the database.</summary>
    public static void Write(string file, IEnumerable<Publication> publications)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Execute(connection, Schema);
        using (var transaction = connection.BeginTransaction())
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO papers(title, authors, abstract, venue, year) VALUES($title, $authors, $abstract, $venue, $year)";
            foreach (var publication in publications) Insert(insert, publication);
            transaction.Commit();
        }
        Execute(connection, Close);
    }

    private static void Insert(SqliteCommand insert, Publication publication)
    {
        insert.Parameters.Clear();
        insert.Parameters.AddWithValue("$title", publication.Title);
        insert.Parameters.AddWithValue("$authors", string.Join(" ; ", publication.Authors.Select(name => name.Display)));
        insert.Parameters.AddWithValue("$abstract", publication.Abstract);
        insert.Parameters.AddWithValue("$venue", publication.Venue ?? "none");
        insert.Parameters.AddWithValue("$year", publication.Year ?? 0);
        insert.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of the two constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
