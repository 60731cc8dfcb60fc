namespace SearchPortal.Searching;

/// <summary>Years from one to another, both included; null leaves an end open.</summary>
/// <param name="From">First year, 0 to 9999, or null.</param>
/// <param name="To">Last year, 0 to 9999, or null.</param>
public sealed record YearRange(int? From, int? To)
{
    /// <summary>Whether a year lies inside. A publication without year never does.</summary>
    public bool Contains(int year) => year >= (From ?? int.MinValue) && year <= (To ?? int.MaxValue);
}
