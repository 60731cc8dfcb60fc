namespace SearchPortal.Benchmarks;

/// <summary>What a run is to do.</summary>
internal sealed record BenchmarkPlan
{
    /// <summary>Folder of the content.</summary>
    public required string Content { get; init; }

    /// <summary>Folder of an index to search as it is; null to build one.</summary>
    public string? Index { get; init; }

    /// <summary>File of queries; null to make them.</summary>
    public string? Queries { get; init; }

    /// <summary>Measured runs of each query, from 1.</summary>
    public int Repeat { get; init; }

    /// <summary>Whether parts are to be measured instead of the whole.</summary>
    public bool Parts { get; init; }

    /// <summary>Whether completion is to be measured instead of searches.</summary>
    public bool Completion { get; init; }

    /// <summary>Whether papers are to travel through every format instead.</summary>
    public bool RoundTrips { get; init; }

    /// <summary>Name of the file of samples; null for a table. Goes with <see cref="Peers"/>.</summary>
    public string? Label { get; init; }

    /// <summary>Folder of queries.txt and of the samples.</summary>
    public string? Peers { get; init; }

    /// <summary>How many papers to make; null to make none. Goes with <see cref="To"/>.</summary>
    public int? Generate { get; init; }

    /// <summary>Folder for the papers made.</summary>
    public string? To { get; init; }

    /// <summary>Start of every draw.</summary>
    public int Seed { get; init; }

    /// <summary>Address of a running site to measure; "" to serve one; null to measure none.</summary>
    public string? Http { get; init; }

    /// <summary>Whether to measure searches beside harvests and exports.</summary>
    public bool Harvest { get; init; }

    /// <summary>Connections to a site, from 1.</summary>
    public int Connections { get; init; }

    /// <summary>Most seconds for each part of <see cref="Http"/> and <see cref="Harvest"/>.</summary>
    public int Seconds { get; init; }

    /// <summary>Content folders, the smallest first, to measure one after the other; empty for none.</summary>
    public IReadOnlyList<string> Growth { get; init; } = [];

    /// <summary>Minutes to change the index under load; null not to.</summary>
    public double? Soak { get; init; }

    /// <summary>Minutes to ask for twice as many pages as can be answered; null not to.</summary>
    public double? Overload { get; init; }
}
