namespace SearchPortal.Web.Writing;

/// <summary>An address of which many differ in one value only, not yet put together.</summary>
/// <param name="Before">What all have.</param>
/// <param name="Value">The value.</param>
/// <param name="After">What all have behind it.</param>
internal readonly record struct SplitAddress(string Before, string Value = "", string After = "");
