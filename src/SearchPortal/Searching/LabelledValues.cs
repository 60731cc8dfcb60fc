namespace SearchPortal.Searching;

/// <summary>Values of a facet with their labels by ordinal; those asked for lately are kept, a fixed number of them. Safe for any number of threads.</summary>
/// <param name="find">Reads what is not kept.</param>
internal sealed class LabelledValues(Func<int, (string Value, string Label)> find)
{
    private const int Kept = 16_384;

    private readonly Entry?[] entries = new Entry?[Kept];

    /// <summary>Value and label of an ordinal.</summary>
    public (string Value, string Label) this[int ordinal]
    {
        get
        {
            ref var place = ref entries[ordinal % Kept];
            var entry = place;
            if (entry?.Ordinal != ordinal) place = entry = new Entry(ordinal, find(ordinal));
            return entry.Value;
        }
    }

    private sealed record Entry(int Ordinal, (string Value, string Label) Value);
}
