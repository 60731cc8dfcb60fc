namespace SearchPortal.Benchmarks.Load;

/// <summary>Requests of one kind.</summary>
/// <param name="Name">Row of the table.</param>
/// <param name="Paths">Addresses below the site's, asked for in this order.</param>
internal sealed record LoadPart(string Name, IReadOnlyList<string> Paths)
{
    /// <summary>Whether to begin again at the end of <see cref="Paths"/>; otherwise the part ends there.</summary>
    public bool Repeats { get; init; }

    /// <summary>Version that the visitor has already; null for none.</summary>
    public string? IfNoneMatch { get; init; }

    /// <summary>The address of a request; null when there are no more.</summary>
    /// <param name="number">0-based.</param>
    public string? Find(int number) => Repeats ? Paths[number % Paths.Count] : number < Paths.Count ? Paths[number] : null;
}
