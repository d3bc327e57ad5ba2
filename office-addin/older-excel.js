// For web views of Office 2016 and 2019, which know no modules nor arrow functions: the page says what to use instead.
// biome-ignore lint/complexity/useArrowFunction: Internet Explorer stops at an arrow.
document.addEventListener('DOMContentLoaded', function () {
  var panel = document.getElementById('panel');
  panel.parentNode.removeChild(panel);
  document.getElementById('lama').removeAttribute('hidden');
});
