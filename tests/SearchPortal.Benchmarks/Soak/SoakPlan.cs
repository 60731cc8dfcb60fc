namespace SearchPortal.Benchmarks.Soak;

/// <summary>How long to change the index under load, and with what.</summary>
/// <param name="Content">Content folder to begin with; it is copied.</param>
/// <param name="Work">Folder for the copy and the index.</param>
internal sealed record SoakPlan(string Content, string Work)
{
    /// <summary>Connections that visitors use, from 1.</summary>
    public int Connections { get; init; } = 2;

    /// <summary>Most rounds of all changes.</summary>
    public int Rounds { get; init; } = int.MaxValue;

    /// <summary>No round begins after this time.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.MaxValue;

    /// <summary>How long each generation is visited after a switch.</summary>
    public TimeSpan Stay { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Start of all draws.</summary>
    public int Seed { get; init; }
}
