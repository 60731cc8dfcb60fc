namespace SearchPortal.Mathematics;

/// <summary>Macros and what they stand for.</summary>
internal static class MacroTable
{
    /// <summary>Entries parted by two spaces: a name (with a brace when it is read so before a group only), a space, TeX with its arguments as #1 and #2.</summary>
    public const string Templates = """
        pmod \quad(\mathrm{mod}\;#1)  mod \quad\mathrm{mod}\;#1  pod \quad(#1)
        varGamma \mathit{Γ}  varDelta \mathit{Δ}  varTheta \mathit{Θ}  varLambda \mathit{Λ}  varXi \mathit{Ξ}  varPi \mathit{Π}  varSigma \mathit{Σ}  varUpsilon \mathit{Υ}
        varPhi \mathit{Φ}  varPsi \mathit{Ψ}  varOmega \mathit{Ω}
        norm \left\|#1\right\|  Norm \left\|#1\right\|  abs \left|#1\right|  Abs \left|#1\right|  set \left\{#1\right\}  Set \left\{#1\right\}  paren \left(#1\right)  Paren \left(#1\right)
        ceil \left\lceil#1\right\rceil  floor \left\lfloor#1\right\rfloor  bra \langle#1|  ket |#1\rangle  braket \langle#1\rangle  Bra \langle#1|  Ket |#1\rangle  Braket \langle#1\rangle  inner \langle#1,#2\rangle  ip \langle#1,#2\rangle
        inprod \langle#1,#2\rangle  iprod \langle#1,#2\rangle  dotp \langle#1,#2\rangle  angles \langle#1\rangle  card \left|#1\right|  opnorm \left\|#1\right\|
        normlone \left\|#1\right\|_1  normlzero \left\|#1\right\|_0
        R \mathbb{R}  N \mathbb{N}  Z \mathbb{Z}  Q \mathbb{Q}  C \mathbb{C}  E \mathbb{E}  RR \mathbb{R}  NN \mathbb{N}  ZZ \mathbb{Z}  QQ \mathbb{Q}  CC \mathbb{C}  EE \mathbb{E}  PP \mathbb{P}  FF \mathbb{F}
        SS \mathbb{S}  HH \mathbb{H}  Real \mathbb{R}  real \mathbb{R}  Reals \mathbb{R}  reals \mathbb{R}  natnums \mathbb{N}  Nat \mathbb{N}  Integer \mathbb{Z}  cnums \mathbb{C}  Complex \mathbb{C}
        Rd \mathbb{R}^d  Rn \mathbb{R}^n  Expect \mathbb{E}  expect \mathbb{E}  Prob \mathbb{P}  prob \mathbb{P}  one \mathbb{1}  ind \mathbb{1}  indicator \mathbb{1}  1 \mathbb{1}
        eps \epsilon  e \epsilon  ep \epsilon  ve \varepsilon  vareps \varepsilon  veps \varepsilon  epsi \epsilon  epilon \epsilon  lam \lambda  sig \sigma  gam \gamma  al \alpha  thet \theta  bepsilon \boldsymbol{\epsilon}
        half \frac{1}{2}  wt \widetilde{#1}  wh \widehat{#1}  wtilde \widetilde{#1}  what \widehat{#1}  Tilde \tilde{#1}  Hat \hat{#1}  Bar \bar{#1}  Vec \vec{#1}  td \tilde{#1}  ol \overline{#1}
        mc \mathcal{#1}  mb \mathbb{#1}  mathb \mathbf{#1}  mbf \mathbf{#1}  mf \mathfrak{#1}  mrm \mathrm{#1}  bs \boldsymbol{#1}  tn \mathrm{#1}
        bigO \mathcal{O}  BigO \mathcal{O}  bigo \mathcal{O}  bigOh \mathcal{O}  Oh \mathcal{O}  OM \mathcal{O}  Otilde \widetilde{O}  otilde \widetilde{O}  tO \widetilde{O}  bigOtil \widetilde{O}  bigOt \widetilde{O}
        bigO{ \mathcal{O}\left(#1\right)  BigO{ \mathcal{O}\left(#1\right)  bigo{ \mathcal{O}\left(#1\right)  bigOh{ \mathcal{O}\left(#1\right)  bigOtil{ \widetilde{O}\left(#1\right)
        Otilde{ \widetilde{O}\left(#1\right)  OTheta{ \Theta\left(#1\right)  bigOmega{ \Omega\left(#1\right)  bigTheta{ \Theta\left(#1\right)  v{ \check{#1}  v \mathbf{v}
        tildeO \widetilde{O}  tilO \widetilde{O}  Ot \widetilde{O}  softO \widetilde{O}  Ocal \mathcal{O}  scO \mathcal{O}  bigOmega \Omega  bigomega \Omega  bigTheta \Theta  OTheta \Theta  ThetaTilde \widetilde{\Theta}
        xstar x^\star  wstar w^\star  fstar f^\star  ystar y^\star  thetastar \theta^\star  lp (  rp )  pa \left(#1\right)  pas \left(#1\right)   linf \ell_\infty  ra \rightarrow  la \leftarrow  Ra \Rightarrow  La \Leftarrow
        st \mathrm{s.t.}  iid \mathrm{i.i.d.}  ie \mathrm{i.e.}  eg \mathrm{e.g.}  wrt \mathrm{w.r.t.}  indep \perp\!\!\!\perp  independent \perp\!\!\!\perp  dd \mathrm{d}  diff \mathrm{d}  dx \mathrm{d}x
        t \top  transpose \top  trans \top  tran \top  tp \top  T \top  x \mathbf{x}  y \mathbf{y}  w \mathbf{w}  z \mathbf{z}  u \mathbf{u}  f \mathbf{f}  a \mathbf{a}  s \mathbf{s}  p \mathbf{p}  q \mathbf{q}  h \mathbf{h}
        bigast \ast
        """;
}
