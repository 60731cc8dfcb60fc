using Microsoft.Data.Sqlite;
using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Sqlite;

/// <summary>Searches the database: ten hits by bm25 with all their columns, the exact total, counts by venue and year.</summary>
internal sealed class SqliteSearch : IDisposable
{
    private const string Narrowing = " AND ($venue IS NULL OR p.venue = $venue) AND ($from IS NULL OR p.year BETWEEN $from AND $to)";

    private const string Hits =
        """
        SELECT p.title, p.authors, p.abstract, p.venue, p.year FROM papers p JOIN
        (SELECT rowid, bm25(words, 3.0, 1.5, 1.0) AS score FROM words WHERE words MATCH $match ORDER BY score LIMIT 10) h ON p.id = h.rowid ORDER BY h.score
        """;

    private const string NarrowedHits =
        "SELECT p.title, p.authors, p.abstract, p.venue, p.year, bm25(words, 3.0, 1.5, 1.0) AS score FROM words JOIN papers p ON p.id = words.rowid WHERE words MATCH $match" + Narrowing + " ORDER BY score LIMIT 10";

    private const string Counts = "SELECT p.venue, p.year, COUNT(*) FROM words JOIN papers p ON p.id = words.rowid WHERE words MATCH $match";

    private readonly SqliteConnection connection;
    private readonly SqliteCommand hits;
    private readonly SqliteCommand narrowedHits;
    private readonly SqliteCommand counts;
    private readonly SqliteCommand narrowedCounts;

    /// <summary>Opens the database, all of it mapped into memory.</summary>
    public SqliteSearch(string file)
    {
        connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var setting = connection.CreateCommand();
        setting.CommandText = "PRAGMA cache_size = -400000; PRAGMA mmap_size = 4000000000; PRAGMA temp_store = MEMORY;";
        setting.ExecuteNonQuery();
        hits = Prepare(Hits, isNarrowed: false);
        narrowedHits = Prepare(NarrowedHits, isNarrowed: true);
        counts = Prepare(Counts + " GROUP BY 1, 2", isNarrowed: false);
        narrowedCounts = Prepare(Counts + Narrowing + " GROUP BY 1, 2", isNarrowed: true);
    }

    /// <summary>Answers a query and gives the number of hits; -1 when it has no such query.</summary>
    public int Search(BenchmarkQuery query)
    {
        if (SqliteQuery.Find(query) is not { } asked) return -1;
        ReadHits(Bind(asked.Filter is null ? hits : narrowedHits, asked));
        return Count(Bind(asked.Filter is null ? counts : narrowedCounts, asked));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { hits, narrowedHits, counts, narrowedCounts }) command.Dispose();
        connection.Dispose();
    }

    private static void ReadHits(SqliteCommand command)
    {
        using var rows = command.ExecuteReader();
        while (rows.Read())
            if (rows.GetString(0).Length + rows.GetString(1).Length + rows.GetString(2).Length + rows.GetString(3).Length == 0) throw new InvalidDataException("a hit has no text");
    }

    private static int Count(SqliteCommand command)
    {
        var venues = new Dictionary<string, int>();
        var years = new Dictionary<int, int>();
        int total = 0;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            int count = rows.GetInt32(2);
            venues[rows.GetString(0)] = venues.GetValueOrDefault(rows.GetString(0)) + count;
            years[rows.GetInt32(1)] = years.GetValueOrDefault(rows.GetInt32(1)) + count;
            total += count;
        }
        return total;
    }

    private SqliteCommand Prepare(string sql, bool isNarrowed)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is made of the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (string name in isNarrowed ? ["$match", "$venue", "$from", "$to"] : new[] { "$match" }) command.Parameters.AddWithValue(name, DBNull.Value);
        command.Prepare();
        return command;
    }

    private static SqliteCommand Bind(SqliteCommand command, SqliteQuery query)
    {
        command.Parameters["$match"].Value = query.Match;
        if (query.Filter is not { } filter) return command;
        command.Parameters["$venue"].Value = (object?)filter.Venue ?? DBNull.Value;
        command.Parameters["$from"].Value = (object?)filter.Years?.From ?? DBNull.Value;
        command.Parameters["$to"].Value = (object?)filter.Years?.To ?? DBNull.Value;
        return command;
    }
}
