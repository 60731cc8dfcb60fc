namespace SearchPortal.Web.Writing;

/// <summary>An address of which many differ in one value only, not yet put together: a page writes it as it is, who needs a text gets it.</summary>
/// <param name="Before">What all have.</param>
/// <param name="Value">The value.</param>
/// <param name="After">What all have behind it.</param>
internal readonly record struct SplitAddress(string Before, string Value = "", string After = "")
{
    /// <summary>The address.</summary>
    public static implicit operator string(SplitAddress address) => address.ToString();

    /// <summary>The address.</summary>
    public override string ToString() => string.Concat(Before, Value, After);
}
